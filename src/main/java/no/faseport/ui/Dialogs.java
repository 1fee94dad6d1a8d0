package no.faseport.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import no.faseport.words.Words;

/// The system's own questions for a file, which open where the user last was.
public final class Dialogs {
    private static final String FOLDER = "dialogs.folder";

    private final Supplier<Window> owner;
    private final Preferences preferences;

    /// Dialogs over the window that `owner` gives.
    public Dialogs(Supplier<Window> owner, Preferences preferences) {
        this.owner = owner;
        this.preferences = preferences;
    }

    /// A kind of file: the bundle key of its name, and its endings as `*.xlsx`.
    public record Kind(String key, List<String> endings) {
        /// Keeps a copy.
        public Kind {
            endings = List.copyOf(endings);
        }

        /// A kind with these endings.
        public Kind(String key, String... endings) {
            this(key, List.of(endings));
        }

        private FileChooser.ExtensionFilter filter(Words words) {
            return new FileChooser.ExtensionFilter(words.text(key), endings);
        }
    }

    /// Asks for a file that is there; nothing where the user thinks better of it.
    public Optional<Path> open(Words words, String titleKey, Kind kind) {
        return kept(chooser(words, titleKey, kind).showOpenDialog(owner.get()));
    }

    /// Asks where to put a file, proposing `name`; nothing where the user thinks better of it.
    public Optional<Path> save(Words words, String titleKey, Kind kind, String name) {
        var chooser = chooser(words, titleKey, kind);
        chooser.setInitialFileName(name);
        return kept(chooser.showSaveDialog(owner.get()));
    }

    /// Asks for a folder; nothing where the user thinks better of it.
    public Optional<Path> folder(Words words, String titleKey) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(words.text(titleKey));
        preferences.get(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        var folder = Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
        folder.ifPresent(chosen -> preferences.put(FOLDER, chosen.toString()));
        return folder;
    }

    private FileChooser chooser(Words words, String titleKey, Kind kind) {
        var chooser = new FileChooser();
        chooser.setTitle(words.text(titleKey));
        chooser.getExtensionFilters().setAll(kind.filter(words));
        preferences.get(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> kept(@org.jspecify.annotations.Nullable File chosen) {
        var file = Optional.ofNullable(chosen).map(File::toPath);
        file.map(Path::getParent).ifPresent(folder -> preferences.put(FOLDER, folder.toString()));
        return file;
    }
}
