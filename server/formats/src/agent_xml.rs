//! What agents see of a configuration: the elements of `os_xml` without the declarations of variables.

use crate::os_xml;
pub(crate) use crate::os_xml::Element;

/// The outermost elements of a text.
///
/// # Errors
///
/// What the daemons say of a text that they cannot read.
pub(crate) fn read(text: &str) -> Result<Vec<Element<'_>>, String> {
    let mut found = os_xml::read(text).map_err(|fault| fault.what)?;
    drop_variables(&mut found);
    Ok(found)
}

fn drop_variables(elements: &mut Vec<Element<'_>>) {
    elements.retain(|element| !element.is_variable());
    elements.iter_mut().for_each(|element| drop_variables(&mut element.children));
}
