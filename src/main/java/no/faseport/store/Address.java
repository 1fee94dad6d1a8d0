package no.faseport.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.faseport.words.Message;

/// Where a portfolio is: a file of its own, or a database on a PostgreSQL server.
public sealed interface Address {
    /// The ending of a portfolio's file.
    String ENDING = ".mv.db";

    /// A file; `base` is its absolute path without the ending.
    record File(Path base) implements Address {
        /// The file itself.
        public Path file() {
            return beside(ENDING);
        }

        /// A file or folder with the portfolio's name and another ending.
        Path beside(String ending) {
            return base.resolveSibling(base.getFileName() + ending);
        }

        @Override
        public String toString() {
            return file().toString();
        }
    }

    /// A database on a server, and who logs in; it is written without the password.
    record Server(String url, String user, String password) implements Address {
        @Override
        public String toString() {
            return url;
        }
    }

    /// An address that cannot be used, and why.
    record Unusable(Message why) implements Address {
    }

    /// The address that `text` means; `.mv.db` may be left out.
    static Address of(String text) {
        var plain = text.strip();
        var small = plain.toLowerCase(Locale.ROOT);
        if (small.startsWith("postgresql:") || small.startsWith("postgres:")) {
            return server(plain);
        }
        if (small.startsWith("jdbc:postgresql:")) {
            return server(plain.substring("jdbc:".length()));
        }
        return file(plain);
    }

    private static Address file(String text) {
        try {
            var path = Path.of(text).toAbsolutePath().normalize();
            var name = path.getFileName();
            if (text.isEmpty() || name == null || name.toString().equals(ENDING)) {
                return new Unusable(Message.of("address.noName", text));
            }
            var bad = settingsCharacter(path.toString());
            if (bad.isPresent()) {
                return new Unusable(Message.of("address.character", text, bad.get()));
            }
            var whole = name.toString();
            return new File(whole.endsWith(ENDING)
                    ? path.resolveSibling(whole.substring(0, whole.length() - ENDING.length()))
                    : path);
        } catch (InvalidPathException e) {
            return new Unusable(Message.of("address.noFile", text.replace('\0', ' ')));
        }
    }

    /// H2 reads what follows a semicolon as settings, a backslash as a slash, and knows no control characters.
    private static Optional<String> settingsCharacter(String path) {
        boolean slashes = Path.of("a", "b").toString().contains("/");
        for (int i = 0; i < path.length(); i++) {
            var character = path.charAt(i);
            if (character == ';' || (character == '\\' && slashes)) {
                return Optional.of(String.valueOf(character));
            }
            if (Character.isISOControl(character)) {
                return Optional.of("U+%04X".formatted((int) character));
            }
        }
        return Optional.empty();
    }

    private static Address server(String text) {
        try {
            var uri = new URI(text);
            var host = uri.getHost();
            var database = uri.getPath();
            if (host == null || database == null || database.length() < 2) {
                return new Unusable(Message.of("address.noServer"));
            }
            return new Query(uri).checked(host, database);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return new Unusable(Message.of("address.noServer"));
        }
    }

    /// What stands after the question mark: only what cannot make the driver load a class.
    record Query(URI uri) {
        private static final Set<String> HARMLESS = Set.of("sslmode", "sslrootcert", "connecttimeout",
                "applicationname");

        Address checked(String host, String database) {
            var user = part(uri.getRawUserInfo(), 0);
            var password = part(uri.getRawUserInfo(), 1);
            var kept = new StringBuilder();
            for (var setting : uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
                var name = setting.split("=", 2)[0].toLowerCase(Locale.ROOT);
                var value = decoded(setting.substring(Math.min(setting.length(), name.length() + 1)));
                if (name.equals("user")) {
                    user = value;
                } else if (name.equals("password")) {
                    password = value;
                } else if (HARMLESS.contains(name)) {
                    kept.append(kept.isEmpty() ? '?' : '&').append(setting);
                } else {
                    return new Unusable(Message.of("address.setting", name));
                }
            }
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return new Server("jdbc:postgresql://" + host + port + database + kept, user, password);
        }

        private static String part(@org.jspecify.annotations.Nullable String userInfo, int which) {
            var parts = userInfo == null ? new String[0] : userInfo.split(":", 2);
            return which < parts.length ? decoded(parts[which]) : "";
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        }
    }
}
