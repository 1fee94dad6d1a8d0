package no.faseport.portfolio;

/// One thing that a change in the journal did, in the journal's own words: names of tables and fields, values as text.
public sealed interface ChangeDetail {
    /// What kind of thing it was done to; its word is `table.` and this in the bundle.
    String table();

    /// What the thing is called; empty where it has no name, or is no longer there.
    String thing();

    /// A field, whose word is `field.` and its name in the bundle, got another value; what is empty was not stated.
    record Field(String table, String thing, String field, String before, String after) implements ChangeDetail {
    }

    /// So many things came, of which `thing` is the first.
    record Added(String table, String thing, int count) implements ChangeDetail {
    }

    /// So many things went, of which `thing` is the first.
    record Removed(String table, String thing, int count) implements ChangeDetail {
    }
}
