package no.faseport.ui.benefit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.benefit.BenefitTerms;
import no.faseport.economy.AmountKind;
import no.faseport.economy.Cashflow;
import no.faseport.portfolio.BenefitsPage;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.usecase.ReadBenefits;
import no.faseport.words.Message;

/// A project's net benefits, reckoned with terms that can be chosen for as long as they are looked at.
final class NetViewModel {
    private static final Message READING = Message.of("benefits.reading");

    private final Desk desk;
    private final ProjectId project;
    private final ReadOnlyObjectWrapper<Optional<BenefitsPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private BenefitTerms terms = BenefitTerms.USUAL;

    /// For `project`, read at once.
    NetViewModel(Desk desk, ProjectId project) {
        this.desk = desk;
        this.project = project;
        read();
    }

    /// What is shown, once it is read.
    ReadOnlyObjectProperty<Optional<BenefitsPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// What is reckoned with.
    BenefitTerms terms() {
        return terms;
    }

    /// Reads anew.
    void read() {
        var reading = new ReadBenefits(desk.place());
        var wanted = terms;
        desk.background().run(READING, progress -> reading.page(project, wanted), page::set);
    }

    /// Lets the project cost what is budgeted, or what is forecast.
    void pay(AmountKind costs) {
        terms = new BenefitTerms(terms.rate(), terms.convention(), costs);
        read();
    }

    /// Lets amounts fall at another time of their year.
    void reckon(Cashflow.Convention convention) {
        terms = new BenefitTerms(terms.rate(), convention, terms.costs());
        read();
    }

    /// Reckons with the rate in `text`; told where it is none, and the old holds.
    void reckon(String text) {
        var rate = Cashflow.rate(text);
        if (rate.isEmpty()) {
            desk.notices().refused(List.of(Message.of("lifecycle.refused.rate", text.strip())));
        }
        rate.filter(wanted -> wanted.compareTo(terms.rate()) != 0).ifPresent(wanted -> {
            terms = new BenefitTerms(wanted, terms.convention(), terms.costs());
            read();
        });
    }
}
