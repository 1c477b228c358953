//! `PF_Decoder`: the log of OpenBSD's packet filter, such as
//! `rule 3/(match) pass out on xl0: 192.168.2.10.1514 > 192.168.2.190.1030:  udp 73`.

use super::split;
use crate::event::{Fields, Fixed};

/// Reads as far as the text has the form.
pub(super) fn read(log: &[u8], fields: &mut Fields) -> Option<()> {
    let (_, rest) = split(log, b')')?;
    let rest = rest.strip_prefix(b" ")?;
    let action: &[u8] = match rest.first()? {
        b'p' => b"pass",
        b'b' => b"block",
        _ => return None,
    };
    fields.set(Fixed::Action, action);
    let (_, rest) = split(rest, b':')?;
    let (source, rest) = split(rest.strip_prefix(b" ")?, b' ')?;
    endpoint(source, Fixed::SrcIp, Fixed::SrcPort, fields);
    let (target, rest) = split(rest.strip_prefix(b"> ")?, b':')?;
    endpoint(target, Fixed::DstIp, Fixed::DstPort, fields);
    let protocol: &[u8] = match rest.iter().find(|byte| **byte != b' ')? {
        b'u' => b"UDP",
        b'i' => b"ICMP",
        _ => b"TCP",
    };
    fields.set(Fixed::Protocol, protocol);
    Some(())
}

/// An address, and behind a fourth dot a port.
fn endpoint(text: &[u8], address: Fixed, port: Fixed, fields: &mut Fields) {
    let dot = text.iter().enumerate().filter(|(_, byte)| **byte == b'.').nth(3).map(|(place, _)| place);
    match dot.and_then(|dot| Some((text.get(..dot)?, text.get(dot + 1..)?))) {
        Some((before, behind)) => {
            fields.set(address, before);
            fields.set(port, behind);
        }
        None => fields.set(address, text),
    }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::event::{Fields, Fixed};

    #[test]
    fn what_is_read() {
        let all = [Fixed::Action, Fixed::SrcIp, Fixed::SrcPort, Fixed::DstIp, Fixed::DstPort, Fixed::Protocol];
        for (log, expected) in [
            ("rule 3/(match) pass out on xl0: 1.2.3.4.15 > 5.6.7.8.10:  udp 73", "pass 1.2.3.4 15 5.6.7.8 10 UDP"),
            ("rule 2/(match) block in on lo0: 127.0.0.1 > 127.0.0.2: icmp: echo", "block 127.0.0.1 - 127.0.0.2 - ICMP"),
            ("rule (match) pass in on lo0: 1.2.3.4 x", "pass 1.2.3.4 - - - -"),
            ("rule 1 pass", "- - - - - -"),
        ] {
            let mut fields = Fields::default();
            let _ = read(log.as_bytes(), &mut fields);
            let found = all.map(|field| fields.get(field).map_or("-".into(), String::from_utf8_lossy).into_owned());
            assert_eq!(found.join(" "), expected, "{log}");
        }
    }
}
