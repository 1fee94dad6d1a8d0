package no.faseport.ui.systems;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.faseport.economy.charge.ChargeKey;
import no.faseport.economy.charge.ChargeParty;
import no.faseport.economy.charge.ChargePartyId;
import no.faseport.portfolio.ChargingPage;
import no.faseport.portfolio.view.Sheet;
import no.faseport.project.Unit;
import no.faseport.ui.Desk;
import no.faseport.usecase.ChargeSubject;
import no.faseport.usecase.KeepCharging;
import no.faseport.usecase.NewWeight;
import no.faseport.usecase.ReadCharging;
import no.faseport.words.Message;

/// The keys, the parties and their weights in the year shown, and what each is to be charged.
final class ChargesViewModel {
    private static final Message READING = Message.of("charges.reading");

    private final Desk desk;
    private final KeepCharging keep;
    private final Saving saving;
    private final ReadOnlyObjectWrapper<Optional<ChargingPage>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ChargeSubject subject = new ChargeSubject.OfSystems();
    private Optional<ChargePartyId> chosen = Optional.empty();

    /// For the portfolio on `desk`, read at once and when another year is shown.
    ChargesViewModel(Desk desk) {
        this.desk = desk;
        this.keep = new KeepCharging(desk.place());
        this.saving = new Saving(desk, this::read);
        desk.year().addListener((property, before, now) -> read());
        read();
    }

    /// What is shown, once it is read.
    ReadOnlyObjectProperty<Optional<ChargingPage>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// True where nothing can be changed.
    boolean isReadOnly() {
        return desk.isReadOnly();
    }

    /// The year shown.
    int year() {
        return desk.year().get();
    }

    /// Reads again.
    void read() {
        var reading = new ReadCharging(desk.place());
        var wanted = subject;
        int of = year();
        desk.background().run(READING, progress -> reading.page(of, wanted), found -> page.set(Optional.of(found)));
    }

    /// Shares something else.
    void share(ChargeSubject other) {
        subject = other;
        read();
    }

    /// What is shared.
    ChargeSubject subject() {
        return subject;
    }

    /// Shows what one party is charged, or all.
    void choose(Optional<ChargePartyId> party) {
        chosen = party;
    }

    /// The party looked at.
    Optional<ChargePartyId> chosen() {
        return chosen;
    }

    /// What a party has in a key in the year shown, as it is written; empty for nothing.
    String weight(ChargeParty party, ChargeKey key) {
        return page.get().flatMap(now -> now.terms().weight(key.id(), party.id(), year()))
                .map(one -> text(one.weight())).orElse("");
    }

    /// A weight with as many decimals as it needs.
    String text(BigDecimal weight) {
        var bare = weight.stripTrailingZeros();
        return desk.words().amount(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /// What all parties have in a key in the year shown.
    String sum(ChargeKey key) {
        return page.get().map(now -> text(now.terms().weights(key.id(), year()).values().stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add))).orElse("");
    }

    /// Adds a key.
    void addKey(String name, ChargeKey.Kind kind) {
        saving.run(() -> keep.addKey(name, kind));
    }

    /// Gives a key another name.
    void rename(ChargeKey key, String name) {
        if (!name.strip().equals(key.name())) {
            saving.run(() -> keep.editKey(key, name, key.kind()));
        }
    }

    /// Lets a key count something else.
    void count(ChargeKey key, ChargeKey.Kind kind) {
        saving.run(() -> keep.editKey(key, key.name(), kind));
    }

    /// Removes a key with its weights; undo brings them back.
    void remove(ChargeKey key) {
        saving.run(() -> keep.removeKey(key));
    }

    /// Adds a municipality, or a unit of the own one where the name is that of one.
    void addParty(String name, boolean municipality) {
        var unit = page.get().stream().flatMap(now -> now.units().stream())
                .filter(one -> !municipality && one.name().equalsIgnoreCase(name.strip())).map(Unit::id).findFirst();
        saving.run(() -> keep.addParty(name, municipality, unit));
    }

    /// Gives a party another name.
    void rename(ChargeParty party, String name) {
        if (!name.strip().equals(party.name())) {
            saving.run(() -> keep.renameParty(party, name));
        }
    }

    /// Removes a party with its weights; undo brings them back.
    void remove(ChargeParty party) {
        saving.run(() -> keep.removeParty(party));
    }

    /// Writes one weight.
    void write(ChargeParty party, ChargeKey key, String text) {
        if (!text.strip().equals(weight(party, key))) {
            page.get().ifPresent(now -> paste(now.terms().parties().indexOf(party), now.terms().keys().indexOf(key),
                    text));
        }
    }

    /// Writes a block of weights as a spreadsheet copies it, from a party and a key on, in one change; what reaches beyond
    /// the table is left out, and one figure that cannot be read refuses all.
    void paste(int party, int key, String block) {
        var weights = new ArrayList<NewWeight>();
        var unread = new ArrayList<Message>();
        page.get().ifPresent(now -> {
            var rows = block.stripTrailing().split("\r?\n", -1);
            for (int row = 0; row < rows.length && party + row < now.terms().parties().size(); row++) {
                var cells = rows[row].split("\t", -1);
                for (int at = 0; at < cells.length && key + at < now.terms().keys().size(); at++) {
                    var of = now.terms().parties().get(party + row).id();
                    var in = now.terms().keys().get(key + at).id();
                    number(cells[at]).ifPresentOrElse(weight -> weights.add(new NewWeight(in, of, weight)),
                            () -> unread.add(Message.of("charges.refused.notANumber")));
                }
            }
        });
        if (!unread.isEmpty()) {
            desk.notices().refused(unread.stream().distinct().toList());
            read();
        } else if (!weights.isEmpty()) {
            int of = year();
            saving.run(() -> keep.weigh(of, weights));
        }
    }

    private static Optional<BigDecimal> number(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u202f%]", "").replace(',', '.');
        if (plain.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return plain.matches("\\d{1,11}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /// The invoice basis as a sheet for the clipboard: of the party looked at, or of all.
    Optional<Sheet> sheet() {
        return page.get().map(now -> new ChargeSheet(desk.words()).of(now.basis(), chosen));
    }

    /// Tells that the basis was copied.
    void copied(int lines) {
        desk.notices().told(Message.count("charges.copied", lines));
    }
}
