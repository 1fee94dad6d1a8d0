package no.faseport.ui.project;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import no.faseport.words.Words;

/// Asks for the file of a document in the dialog of the system.
record FileDialog(Words words) implements PaperChooser {
    private static final String WORD = ".docx";
    private static final String PDF = ".pdf";

    @Override
    public Optional<Path> ask(Window owner, String title, String name) {
        var word = new FileChooser.ExtensionFilter(words.text("report.kind"), "*" + WORD);
        var pdf = new FileChooser.ExtensionFilter(words.text("report.kind.pdf"), "*" + PDF);
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().addAll(word, pdf);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
                .map(file -> ending(file, chooser.getSelectedExtensionFilter() == pdf));
    }

    /// `file` as PDF where that kind was chosen: some systems leave the ending of the name as it was proposed.
    static Path ending(Path file, boolean asPdf) {
        var name = String.valueOf(file.getFileName());
        return asPdf && name.endsWith(WORD)
                ? file.resolveSibling(name.substring(0, name.length() - WORD.length()) + PDF)
                : file;
    }
}
