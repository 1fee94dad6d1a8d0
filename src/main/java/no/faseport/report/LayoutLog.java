package no.faseport.report;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps what the layout tells of its work in the program's own log, a step quieter than it would: its warnings are seldom ours.
final class LayoutLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger("no.faseport.report.layout");

    /// Lets the layout of all papers write here.
    static void listen() {
        if (!(XRLog.getLoggerImpl() instanceof LayoutLog)) {
            XRLog.setLoggerImpl(new LayoutLog());
        }
    }

    @Override
    public void log(String where, Level level, String message) {
        LOG.log(quieter(level), message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        LOG.log(quieter(level), message, thrown);
    }

    @Override
    public void setLevel(String logger, Level level) {
        LOG.fine("The level of the layout's log is the program's own");
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isLoggable(quieter(diagnostic.getLevel()));
    }

    private static Level quieter(Level level) {
        return level.intValue() >= Level.SEVERE.intValue() ? Level.WARNING : Level.FINE;
    }
}
