package no.faseport.store;

import static no.faseport.store.schema.Tables.VAT_ACCOUNT;

import java.util.List;
import java.util.Optional;
import no.faseport.economy.VatArts;
import org.jooq.DSLContext;

/// The arts of which the municipality says otherwise than usual whether they carry VAT.
public final class VatAccounts {
    private final DSLContext dsl;
    private final Recorder recorder;

    VatAccounts(DSLContext dsl, Recorder recorder) {
        this.dsl = dsl;
        this.recorder = recorder;
    }

    /// Which arts carry VAT here.
    public VatArts arts() {
        return new VatArts(dsl.selectFrom(VAT_ACCOUNT)
                .fetchMap(row -> row.getAccount(), row -> row.getCarries()));
    }

    /// Lets `art` carry VAT or not; what is usual needs no saying.
    public void say(String art, boolean carries) {
        var there = Optional.ofNullable(dsl.fetchOne(VAT_ACCOUNT, VAT_ACCOUNT.ACCOUNT.eq(art)));
        if (carries == VatArts.usually(art)) {
            there.ifPresent(row -> recorder.removeAll(List.of(row)));
        } else if (there.isPresent()) {
            there.get().setCarries(carries);
            recorder.updateAll(List.of(there.get()));
        } else {
            var row = recorder.blank(VAT_ACCOUNT, Uid.next());
            row.setAccount(art);
            row.setCarries(carries);
            recorder.insertAll(List.of(row));
        }
    }
}
