package no.faseport.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import no.faseport.words.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// What hands a screen's table over as a workbook: asks for a file, and does nothing where the user thinks better of it.
public final class WorkbookButton extends Button {
    private static final String ENDING = ".xlsx";

    /// Proposes a file called `name`, and gives the one chosen to `write`.
    public WorkbookButton(Words words, String name, Consumer<Path> write) {
        super(words.text("systems.export"), new FontIcon(Material2AL.GET_APP));
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(press -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.text("systems.export"));
            chooser.setInitialFileName(name + ENDING);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words.text("portfolio.file.xlsx"), "*" + ENDING));
            Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow()))
                    .ifPresent(file -> write.accept(file.toPath()));
        });
    }
}
