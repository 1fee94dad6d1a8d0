package no.faseport.project;

import java.util.regex.Pattern;

/// A file that lies in the portfolio: its name without a folder, its size in bytes and the SHA-256 of what is in it, in hex.
public record Attachment(String name, int size, String hash) {
    /// The largest file that can be attached, in bytes: 25 MB.
    public static final int LARGEST = 25_000_000;

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[/\\\\:*?\"<>|\\x00-\\x1f]");

    /// Refuses a size or a hash that no file has; a name that could lead elsewhere is a problem of its document.
    public Attachment {
        if (size < 0 || size > LARGEST || !HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("Not an attachment: " + size + " bytes, " + hash);
        }
    }

    /// True for a name that stays in whatever folder it is put in, on every system.
    public static boolean isPlain(String name) {
        return !name.isBlank() && !NOT_IN_A_NAME.matcher(name).find() && !name.matches("\\.+")
                && name.equals(name.strip());
    }
}
