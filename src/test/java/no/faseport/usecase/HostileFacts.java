package no.faseport.usecase;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The worst texts there are, in every field of a portfolio's file where people write.
final class HostileFacts {
    /// A text of words, one without an end, and one that runs from right to left, with signs that no font and no XML has.
    static final List<String> TEXTS = List.of("Ordet er fritt og langt. ".repeat(800),
            "Ønskeslottsutbyggingsplan".repeat(800),
            ("\u202eשלום עולם (123) مرحبا \uD83D\uDE00\uD83D\uDC69\u200D\uD83D\uDC67 \u0001\u0007\u001b[31m \ufffe\uffff"
                    + " <b>&amp;]]> \u2028%s {0} \"'\\").repeat(400));

    private static final String MODE = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    private static final String FIELDS = """
            select table_name, column_name, character_maximum_length
            from information_schema.columns
            where table_schema = 'public' and data_type = 'character varying' and character_maximum_length >= 100
              and table_name not like 'journal%' and table_name not like 'import%' and table_name not like 'flyway%'
              and table_name not in ('saved_report', 'local_account')
              and column_name not in ('sections', 'overridden_items', 'tags', 'file_name', 'link')
            order by table_name, column_name
            """;
    /// Those of which no two may be alike.
    private static final Set<String> APART = Set.of("programme.name", "resource.name", "work_calendar.name",
            "it_system.name", "charge_key.name", "charge_party.name", "internal_time.who");

    private HostileFacts() {
    }

    private record Field(String table, String column, int room) {
    }

    /// Writes them to the file at `base`, which nobody has open; none longer than `most` signs.
    static void write(Path base, int most) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:" + base + MODE, "faseport", "");
                var statement = connection.createStatement()) {
            var fields = new ArrayList<Field>();
            try (var rows = statement.executeQuery(FIELDS)) {
                while (rows.next()) {
                    fields.add(new Field(rows.getString(1), rows.getString(2), Math.min(most, rows.getInt(3))));
                }
            }
            for (int i = 0; i < fields.size(); i++) {
                fill(connection, fields.get(i), TEXTS.get(i % TEXTS.size()));
            }
            statement.execute("shutdown");
        }
    }

    private static void fill(Connection connection, Field field, String text) throws SQLException {
        boolean apart = APART.contains(field.table() + "." + field.column());
        var sql = "update " + field.table() + " set " + field.column() + " = "
                + (apart ? "substring(cast(id as varchar), 20) || ?" : "?");
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, beginning(text, apart ? field.room() - 20 : field.room()));
            update.executeUpdate();
        }
    }

    private static String beginning(String text, int most) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
