//! How the operations that list rows of agents' databases become calls of the inventory: they differ in their
//! parameters alone, so each is one entry of a table.
//!
//! Tables begin with the module of their views and columns, as in `of inventory;`. An entry is `operation(Request) ->
//! Model, VIEW as SHOWN of table { parameter COLUMN, .. }`: the view that makes the reply, how rows are shown (the view
//! itself, unless it depends on the agent), and the columns that parameters choose by. What else a request is told
//! comes behind it, as in `.of_existing()`.

/// The reply to a list request whose parameters are in variables.
macro_rules! listed {
    (
        $self:ident, $cx:ident, $of:ident, $query:ident, $q:expr, $module:ident,
        $view:ident as $shown:ident of $table:ident { $($field:ident $column:ident),* }
        $(.$more:ident($($argument:expr)?))*
    ) => {{
        let caller = $self.caller(&$cx)?;
        let request = apid_inventory::lists::Request::from($query)
            $(.with(
                &apid_store::schema::$module::$table::$column,
                $field.map(|value| value.to_string()),
            ))*
            .asking($q)
            $(.$more($($argument)?))*;
        let shown = apid_inventory::lists::Shown::from(&crate::wire::v4::$module::$shown);
        let found = $self.inventory.$of(caller.granted("agent:id")?, request, shown).await;
        Ok(crate::wire::v4::$module::$view.reply(caller.tell(found)?))
    }};
}

/// Operations that list rows of one agent.
macro_rules! agent_lists {
    (of $module:ident; $(
        $operation:ident($request:ident) -> $model:ident,
        $view:ident as $shown:ident of $table:ident { $($field:ident $column:ident),* }
        $(.$more:ident($($argument:expr)?))*
    )+) => {agent_lists! { @each $($module $operation($request) -> $model,
        $view as $shown of $table { $($field $column),* } $(.$more($($argument)?))*; )+ }};
    (@each $(
        $module:ident $operation:ident($request:ident) -> $model:ident,
        $view:ident as $shown:ident of $table:ident { $($field:ident $column:ident),* }
        $(.$more:ident($($argument:expr)?))*;
    )+) => {$(
        async fn $operation(&self, cx: Context, request: $request) -> Result<Json<AffectedItems<$model>>, Error> {
            let $request { agent_id: _, offset, limit, sort, search, select, q, distinct, $($field),* } = request;
            let (search, sort) = (search.as_deref(), sort.as_deref());
            let query = super::parameters::list_query((offset, limit), search, select, sort, distinct);
            super::listed::listed!(
                self, cx, of_agent, query, q, $module,
                $view as $shown of $table { $($field $column),* } $(.$more($($argument)?))*
            )
        }
    )+};
}

/// Operations that show the rows of one agent that are few.
macro_rules! agent_rows {
    ($(
        $operation:ident($request:ident) -> $model:ident, $view:ident as $shown:ident of $table:ident {}
    )+) => {$(
        async fn $operation(&self, cx: Context, request: $request) -> Result<Json<AffectedItems<$model>>, Error> {
            let $request { agent_id: _, select } = request;
            let query = apid_store::query::Query { select, ..Default::default() };
            super::listed::listed!(self, cx, of_agent, query, None, inventory, $view as $shown of $table {})
        }
    )+};
}

/// Operations that list rows of many agents at once.
macro_rules! fleet_lists {
    ($(
        $operation:ident($request:ident) -> $model:ident,
        $view:ident as $shown:ident of $table:ident { $($field:ident $column:ident),* }
    )+) => {$(
        async fn $operation(&self, cx: Context, request: $request) -> Result<Json<AffectedItems<$model>>, Error> {
            self.must_experiment()?;
            let $request { agents_list: _, offset, limit, sort, search, select, $($field),* } = request;
            let (search, sort) = (search.as_deref(), sort.as_deref());
            let query = super::parameters::list_query((offset, limit), search, select, sort, false);
            super::listed::listed!(
                self, cx, of_agents, query, None, inventory,
                $view as $shown of $table { $($field $column),* }
            )
        }
    )+};
}

pub(super) use {agent_lists, agent_rows, fleet_lists, listed};
