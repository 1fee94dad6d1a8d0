package no.faseport.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/// The peer of every reading: the same rows fetched by JDBC alone, every field looked at and nothing made of it.
final class Bare {
    private final String url;

    /// Beside a portfolio that this program has open at `base`.
    Bare(Path base) {
        url = "jdbc:h2:file:" + base + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    /// Fetches what `sql` finds, and returns something that depends on all of it. Each time on a connection of its own: one
    /// that is used again hands out the rows it found the last time.
    Object fetch(String sql, Object... values) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "faseport", "");
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            long sum = 0;
            try (var rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        sum += Objects.hashCode(rows.getObject(column));
                    }
                }
            }
            return sum;
        }
    }
}
