package no.faseport.portfolio;

/// How far long work has come, and whether the user wants it stopped.
public interface Progress {
    /// Nobody watches and nobody stops it.
    Progress UNWATCHED = new Progress() {
        @Override
        public void at(double fraction) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// Tells that `fraction` (0 to 1) of the work is done.
    void at(double fraction);

    /// True once the user has asked the work to stop; it then leaves everything as it was.
    boolean isCancelled();

    /// The progress of a part of the work, which goes from `from` to `until` of the whole.
    default Progress part(double from, double until) {
        var whole = this;
        return new Progress() {
            @Override
            public void at(double fraction) {
                whole.at(from + fraction * (until - from));
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
