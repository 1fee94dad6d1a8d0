package no.faseport.economy;

/// A number and the name that goes with it, as people say them together: "6001 EDB/IKT".
public record Label(String code, String name) {
    /// Both with a space between, or the one there is.
    @Override
    public String toString() {
        return (code + " " + name).strip();
    }
}
