package no.faseport.store;

import no.faseport.portfolio.Backup;
import no.faseport.portfolio.NotChanged;
import no.faseport.words.Message;

/// A database that may only be looked at: nothing is ever written, so nothing is flushed, secured or backed up.
interface Unchanging extends Database {
    /// Why nothing may be changed.
    Message refusal();

    @Override
    default boolean isReadOnly() {
        return true;
    }

    @Override
    default void beforeChange() {
        throw new NotChanged(refusal());
    }

    @Override
    default void flush() {
        // nothing is ever written
    }

    @Override
    default Backup backUp() {
        throw new NotChanged(refusal());
    }

    @Override
    default void secure() {
        // nothing is ever written
    }
}
