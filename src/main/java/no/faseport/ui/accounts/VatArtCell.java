package no.faseport.ui.accounts;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import no.faseport.portfolio.AccountsPage;
import no.faseport.words.Words;
import org.jspecify.annotations.Nullable;

/// Whether what is bought on an art carries VAT, ticked where it stands; empty for what is not bought and for accounts under an art.
final class VatArtCell extends TableCell<AccountsPage.Line, String> {
    private final AccountsViewModel model;
    private final Words words;
    private final CheckBox box = new CheckBox();

    VatArtCell(AccountsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        box.setDisable(model.isReadOnly());
        box.setOnAction(
                event -> Optional.ofNullable(getTableRow()).map(row -> row.getItem()).ifPresent(model::turnVat));
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        var line = empty || getTableRow() == null ? null : getTableRow().getItem();
        if (line == null || !AccountsViewModel.mayCarryVat(line)) {
            setGraphic(null);
            return;
        }
        var carries = model.carriesVat(line);
        box.setSelected(carries);
        var said = words.text(carries ? "accounts.vat.yes" : "accounts.vat.no", line.code());
        box.setAccessibleText(said);
        box.setTooltip(new Tooltip(said));
        setGraphic(box);
    }
}
