package no.faseport.ui.benefit;

import java.math.BigDecimal;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.faseport.benefit.NetBenefits;
import no.faseport.economy.Money;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.ui.Parts;
import no.faseport.words.Words;

/// What net benefits come to, in a few large figures.
final class NetFigures extends FlowPane {
    private final Words words;

    NetFigures(Words words) {
        this.words = words;
        getStyleClass().add("net-figures");
    }

    /// Shows what the net of `page` comes to.
    void show(BenefitsPage page) {
        var net = page.net();
        getChildren().setAll(figure("worth", kroner(page.presentValue()),
                words.text("cashflow." + page.terms().convention())),
                figure("payback", net.paybackYear().map(String::valueOf).orElse(BenefitText.NONE),
                        words.text(net.paybackYear().isPresent()
                                ? "benefits.net.payback.note"
                                : "benefits.net.payback.never")),
                figure("irr", net.internalRate().map(this::percent).orElse(BenefitText.NONE),
                        words.text("benefits.net.irr.note")),
                figure("sum", kroner(Money.sum(net.net())), words.text("benefits.net.sum.note",
                        String.valueOf(NetBenefits.YEARS))),
                figure("adjusted", kroner(page.adjusted()), words.text("benefits.net.adjusted.note")));
    }

    private String kroner(Money money) {
        return words.text("lifecycle.figure.kroner", words.kroner(money.amount()));
    }

    private String percent(BigDecimal rate) {
        return words.text("gantt.percent", words.amount(rate));
    }

    private Node figure(String key, String told, String note) {
        var value = new Label(told);
        value.getStyleClass().add("figure-value");
        var box = new VBox(Parts.text(words.text("benefits.net." + key), "field-name"), value,
                Parts.text(note, "figure-note"));
        box.getStyleClass().add("figure");
        return box;
    }
}
