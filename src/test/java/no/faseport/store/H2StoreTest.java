package no.faseport.store;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

/// The store's promises, kept by an H2 file.
class H2StoreTest extends BenefitContract {
    @TempDir
    Path folder;

    @Override
    Store fresh() {
        return new EmptyPortfolio(CLOCK).at(address(), "anna");
    }

    @Override
    Store reopened(Store before, Clock later) {
        before.close();
        return granted(new Stores("anna", later).open(address()));
    }

    private Address address() {
        return Address.of(folder.resolve("town").toString());
    }

    static Store granted(Access access) {
        return switch (access) {
            case Access.Granted granted -> granted.store();
            case Access.Denied denied -> throw new AssertionError(denied.why());
        };
    }
}
