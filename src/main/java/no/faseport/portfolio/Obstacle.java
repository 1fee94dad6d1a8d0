package no.faseport.portfolio;

import java.util.Optional;
import no.faseport.words.Message;

/// Why a portfolio could not be opened or made; whatever it was, nothing on disk was changed.
public sealed interface Obstacle {
    /// What to tell people, with what they can do.
    Message message();

    /// There is nothing at `path`.
    record Missing(String path) implements Obstacle {
        @Override
        public Message message() {
            return Message.of("open.missing", path);
        }
    }

    /// There is something at `path` already, so that no new portfolio can be made there.
    record Taken(String path) implements Obstacle {
        @Override
        public Message message() {
            return Message.of("open.taken", path);
        }
    }

    /// The address itself cannot be used.
    record Unusable(Message message) implements Obstacle {
    }

    /// Another window or command has the file open; it can be looked at, but not changed.
    record Locked(String path, Optional<Holder> by) implements Obstacle {
        @Override
        public Message message() {
            return by.map(who -> Message.of("open.locked.by", path, who.user(), who.host(), who.since()))
                    .orElse(Message.of("open.locked", path));
        }
    }

    /// The file was made by a newer Faseport, whose schema has this version.
    record Newer(String path, String version) implements Obstacle {
        @Override
        public Message message() {
            return Message.of("open.newer", path);
        }
    }

    /// The file was a portfolio, but can no longer be read; `newest` is the backup it can be restored from.
    record Damaged(String path, Optional<Backup> newest) implements Obstacle {
        @Override
        public Message message() {
            return newest.map(backup -> Message.of("open.damaged.backup", path, backup.name()))
                    .orElse(Message.of("open.damaged", path));
        }
    }

    /// The file holds `found`, which could run a program and has no place in a portfolio.
    record Hostile(String path, String found) implements Obstacle {
        @Override
        public Message message() {
            return Message.of("open.hostile", path, found);
        }
    }

    /// The file is something else than a portfolio.
    record NotAPortfolio(String path) implements Obstacle {
        @Override
        public Message message() {
            return Message.of("open.notAPortfolio", path);
        }
    }

    /// The making of what is at `path` was cut short, so that it is a portfolio of nobody yet.
    record Unfinished(String path) implements Obstacle {
        @Override
        public Message message() {
            return Message.of("open.unfinished", path);
        }
    }

    /// The user stopped the check of what was not closed, and what is not checked is not opened.
    record Stopped(String path) implements Obstacle {
        @Override
        public Message message() {
            return Message.of("open.stopped", path);
        }
    }

    /// The disk, the folder or the server said no, in the words of `why`.
    record Unreachable(String where, String why) implements Obstacle {
        @Override
        public Message message() {
            return Message.of("open.unreachable", where, why);
        }
    }
}
