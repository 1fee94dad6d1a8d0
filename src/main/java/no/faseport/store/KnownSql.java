package no.faseport.store;

import java.util.regex.Pattern;

/// The statements a portfolio's file may carry: our own kind of tables, keys and indexes, and nothing that computes anything.
final class KnownSql {
    private static final int LONGEST = 10_000;
    private static final String NAME = "\"\\w{1,128}\"";
    private static final String QUALIFIED = "\"public\"\\." + NAME;
    private static final String NAMES = "\\(" + NAME + "(?:, " + NAME + ")*\\)";
    private static final String TYPE = "(?:UUID|INTEGER|BIGINT|BOOLEAN|DATE|TIMESTAMP(?:\\(\\d\\))?(?: WITH TIME ZONE)?"
            + "|CHARACTER VARYING\\(\\d+\\)|BINARY VARYING(?:\\(\\d+\\))?|NUMERIC\\(\\d+, \\d+\\))";
    private static final String COLUMN = NAME + " " + TYPE
            + "(?: DEFAULT (?:CURRENT_TIMESTAMP|LOCALTIMESTAMP|TRUE|FALSE|\\d{1,9}|'\\w{0,40}'))?"
            + "(?: SELECTIVITY \\d+)?(?: NOT NULL)?";
    private static final String SORTED = NAME + "(?: ASC| DESC)?(?: NULLS (?:FIRST|LAST))?";

    private static final Pattern TABLE = Pattern
            .compile("CREATE (?:CACHED|MEMORY) TABLE (" + QUALIFIED + ")\\(\\s*" + COLUMN + "(?:,\\s*" + COLUMN
                    + ")*\\s*\\)");
    private static final Pattern INDEX = Pattern
            .compile("CREATE (?:PRIMARY KEY|(?:UNIQUE NULLS DISTINCT )?INDEX) " + QUALIFIED + " ON " + QUALIFIED
                    + "\\(" + SORTED + "(?:, " + SORTED + ")*\\)");
    private static final Pattern CONSTRAINT = Pattern
            .compile("ALTER TABLE " + QUALIFIED + " ADD CONSTRAINT " + QUALIFIED
                    + " (?:PRIMARY KEY|UNIQUE NULLS DISTINCT |FOREIGN KEY)" + NAMES + "(?: INDEX " + QUALIFIED
                    + ")?(?: REFERENCES " + QUALIFIED + NAMES + "(?: NOCHECK)?)?");
    private static final Pattern USER = Pattern
            .compile("CREATE USER IF NOT EXISTS \"FASEPORT\" SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN");
    private static final Pattern SETTING = Pattern.compile("SET (?:CREATE_BUILD|WRITE_DELAY|CACHE_SIZE) \\d+");

    private KnownSql() {
    }

    /// The quoted name of the table that `sql` makes; empty where it makes none.
    static String table(String sql) {
        var made = TABLE.matcher(sql);
        return sql.length() <= LONGEST && made.matches() ? made.group(1) : "";
    }

    /// True where `sql`, which makes a thing of H2's kind `kind`, is one of ours.
    static boolean knows(int kind, String sql) {
        return sql.length() <= LONGEST && switch (kind) {
            case org.h2.engine.DbObject.TABLE_OR_VIEW -> TABLE.matcher(sql).matches();
            case org.h2.engine.DbObject.INDEX -> INDEX.matcher(sql).matches();
            case org.h2.engine.DbObject.CONSTRAINT -> CONSTRAINT.matcher(sql).matches();
            case org.h2.engine.DbObject.USER -> USER.matcher(sql).matches();
            case org.h2.engine.DbObject.SETTING -> SETTING.matcher(sql).matches();
            default -> false;
        };
    }

    /// The beginning of a statement, for people.
    static String shortened(String sql) {
        var line = sql.replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 80) + "…";
    }
}
