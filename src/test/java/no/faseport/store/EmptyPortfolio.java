package no.faseport.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/// A file with an empty portfolio, made by the store once and copied for every test that wants one of its own: the steps
/// of the schema take longer than most tests.
public final class EmptyPortfolio {
    private static final Path MADE = made();

    private final Clock clock;

    /// Opened at the time of `clock`.
    public EmptyPortfolio(Clock clock) {
        this.clock = clock;
    }

    /// A copy at `address`, where there must be none, opened by `user` as if it were just made.
    public Store at(Address address, String user) {
        if (!(address instanceof Address.File file)) {
            throw new AssertionError(address + " is not a file");
        }
        try {
            Files.createDirectories(file.file().toAbsolutePath().getParent());
            Files.copy(MADE, file.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Store(H2File.make(file, user, clock), clock);
    }

    private static Path made() {
        try {
            var folder = Files.createTempDirectory("faseport-empty");
            folder.toFile().deleteOnExit();
            var address = new Address.File(folder.resolve("empty"));
            address.file().toFile().deleteOnExit();
            H2StoreTest.granted(new Stores("anna", StoreContract.CLOCK).make(address)).close();
            return address.file();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
