package no.faseport.ui.project;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks where a document should be written, and as what.
interface PaperChooser {
    /// The file that was chosen, with `name` proposed; nothing where none was.
    Optional<Path> ask(Window owner, String title, String name);
}
