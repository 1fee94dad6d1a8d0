package no.faseport.ui.forecast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.faseport.economy.AccountClass;
import no.faseport.economy.AccountString;
import no.faseport.economy.BudgetKey;
import no.faseport.economy.Money;
import no.faseport.economy.forecast.Commitment;
import no.faseport.economy.forecast.CommitmentId;
import no.faseport.economy.forecast.LineFigures;
import no.faseport.project.ProjectId;
import no.faseport.ui.Desk;
import no.faseport.words.Message;

/// An order as somebody writes it: each method is what one of its fields becomes.
record CommitmentDraft(Desk desk, ProjectId project) {
    private static final int DIGITS = 4;

    /// A new order due in the year shown, on the unit and function of the project's largest line with the account; tells
    /// where `account` is none.
    Optional<Commitment> made(String supplier, String account, Money amount, ForecastViewModel model) {
        return string(account, "", "").map(string -> {
            var like = model.shown().get().stream().flatMap(shown -> shown.page().figures().lines().stream())
                    .filter(line -> line.string().toString().equals(string.toString()))
                    .max(Comparator.comparing(line -> line.budget().amount().abs())).map(LineFigures::string)
                    .orElse(string);
            return new Commitment(CommitmentId.NEW, 1, project, supplier, "", "", desk.place().today(),
                    new AccountString(string.accountClass(), string.account(), like.unit(), like.function()),
                    model.year(), BudgetKey.WHOLE_YEAR, amount);
        });
    }

    private Optional<AccountString> string(String account, String unit, String function) {
        var digits = account.strip();
        var isAccount = digits.length() == DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && AccountClass.of(digits.charAt(0)).isPresent();
        var isFunction = function.isEmpty() || function.matches("[0-9]{3}");
        if (!isAccount || !isFunction) {
            desk.notices().refused(List.of(isAccount
                    ? Message.of("commitment.refused.function", function)
                    : Message.of("commitment.refused.account", digits)));
            return Optional.empty();
        }
        return AccountClass.of(digits.charAt(0))
                .map(accountClass -> new AccountString(accountClass, digits.substring(1), unit, function));
    }

    Optional<Commitment> account(Commitment one, String text) {
        return string(text, one.accountString().unit(), one.accountString().function()).map(to -> on(one, to));
    }

    Optional<Commitment> unit(Commitment one, String text) {
        return string(one.accountString().toString(), text, one.accountString().function()).map(to -> on(one, to));
    }

    Optional<Commitment> function(Commitment one, String text) {
        return string(one.accountString().toString(), one.accountString().unit(), text).map(to -> on(one, to));
    }

    private static Commitment on(Commitment one, AccountString string) {
        return new Commitment(one.id(), one.version(), one.project(), one.supplier(), one.text(), one.reference(),
                one.orderedOn(), string, one.year(), one.month(), one.amount());
    }

    /// An empty name leaves the supplier as it was.
    static Commitment supplier(Commitment one, String text) {
        return new Commitment(one.id(), one.version(), one.project(), text.isBlank() ? one.supplier() : text,
                one.text(), one.reference(), one.orderedOn(), one.accountString(), one.year(), one.month(),
                one.amount());
    }

    static Commitment text(Commitment one, String text) {
        return new Commitment(one.id(), one.version(), one.project(), one.supplier(), text, one.reference(),
                one.orderedOn(), one.accountString(), one.year(), one.month(), one.amount());
    }

    static Commitment reference(Commitment one, String text) {
        return new Commitment(one.id(), one.version(), one.project(), one.supplier(), one.text(), text,
                one.orderedOn(), one.accountString(), one.year(), one.month(), one.amount());
    }

    static Commitment ordered(Commitment one, LocalDate day) {
        return new Commitment(one.id(), one.version(), one.project(), one.supplier(), one.text(), one.reference(), day,
                one.accountString(), one.year(), one.month(), one.amount());
    }

    static Commitment due(Commitment one, int year, int month) {
        return new Commitment(one.id(), one.version(), one.project(), one.supplier(), one.text(), one.reference(),
                one.orderedOn(), one.accountString(), year, month, one.amount());
    }

    static Commitment amount(Commitment one, Money amount) {
        return new Commitment(one.id(), one.version(), one.project(), one.supplier(), one.text(), one.reference(),
                one.orderedOn(), one.accountString(), one.year(), one.month(), amount);
    }
}
