package no.faseport.ui;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.faseport.portfolio.NotChanged;

/// The one place where what nobody expected ends: logged once, and told to the user by whoever shows the window.
///
/// A change that was not made for a reason people can be told ([NotChanged]) is told and not logged.
public final class Failures implements Thread.UncaughtExceptionHandler, Consumer<Throwable> {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private Consumer<Throwable> teller = failure -> {
    };
    private boolean telling;

    /// From now on `teller` tells the user.
    public void tellBy(Consumer<Throwable> teller) {
        this.teller = teller;
    }

    @Override
    public void accept(Throwable failure) {
        if (!(failure instanceof NotChanged)) {
            LOG.log(Level.SEVERE, "Something nobody expected", failure);
        }
        if (!telling) {
            telling = true;
            try {
                teller.accept(failure);
            } finally {
                telling = false;
            }
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        accept(failure);
    }
}
