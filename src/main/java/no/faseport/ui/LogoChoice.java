package no.faseport.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import no.faseport.usecase.SetLogo;
import no.faseport.words.Message;

/// Lets the user choose the picture that stands on the municipality's documents.
record LogoChoice(Desk desk, Parent root) {
    /// Asks for a picture and keeps it; nothing happens where the user thinks better of it.
    void choose() {
        var words = desk.words();
        var chooser = new FileChooser();
        chooser.setTitle(words.text("logo.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("logo.kind"), "*.png", "*.jpg", "*.jpeg"));
        Optional.ofNullable(chooser.showOpenDialog(root.getScene().getWindow())).map(File::toPath)
                .ifPresent(this::keep);
    }

    /// Keeps the picture in `file`, and tells how it went.
    void keep(Path file) {
        desk.background().run(Message.of("project.saving"), progress -> new SetLogo(desk.place()).from(file),
                result -> {
                    if (result.reasons().isEmpty()) {
                        desk.notices().told(Message.of("logo.set"));
                    } else {
                        desk.notices().refused(result.reasons());
                    }
                });
    }
}
