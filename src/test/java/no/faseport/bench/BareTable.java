package no.faseport.bench;

import atlantafx.base.theme.PrimerLight;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// Paints the projects of a portfolio's file as texts in a plain table, and ends: the least that this stack can do.
///
/// The theme, the table and the file are Faseport's; the rows come by JDBC alone, with nothing made of them, no gates, no marks,
/// no rail and no search.
public final class BareTable {
    /// Which file, without its ending.
    static final String FILE = "bench.file";

    private static final int FRAMES = 2;
    private static final int COLUMNS = 10;

    private BareTable() {
    }

    static void main() {
        Application.launch(Shown.class);
    }

    private static List<List<String>> rows() throws SQLException {
        var url = "jdbc:h2:file:" + Path.of(System.getProperty(FILE, "")).toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;ACCESS_MODE_DATA=r";
        var found = new ArrayList<List<String>>();
        try (var connection = DriverManager.getConnection(url, "faseport", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from project p join project_year y on y.project_id = p.id"
                        + " where y.budget_year = 2026 order by p.number")) {
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= COLUMNS; column++) {
                    row.add(String.valueOf(rows.getObject(column)));
                }
                found.add(row);
            }
        }
        return found;
    }

    /// The window.
    public static final class Shown extends Application {
        private int painted;

        @Override
        public void start(Stage stage) throws SQLException {
            setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var table = new TableView<List<String>>();
            for (int i = 0; i < COLUMNS; i++) {
                int column = i;
                var shown = new TableColumn<List<String>, String>("Kolonne " + i);
                shown.setCellValueFactory(cell -> new ReadOnlyStringWrapper(cell.getValue().get(column)));
                table.getColumns().add(shown);
            }
            table.getItems().setAll(rows());
            stage.setScene(new Scene(table, 1280, 800));
            stage.show();
            stage.getScene().addPostLayoutPulseListener(() -> {
                if (++painted > FRAMES) {
                    System.out.println("painted");
                    System.exit(0);
                }
                Platform.requestNextPulse();
            });
        }
    }
}
