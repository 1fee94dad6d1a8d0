package no.faseport.store;

import static no.faseport.store.schema.Tables.ATTACHMENT_PART;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;

/// The files that lie in the portfolio, by the SHA-256 of what is in them.
///
/// A file never changes, so the journal says which documents point at it and does not repeat it. A file that nobody points
/// at any more stays, since an undo may bring its document back.
public final class Attachments {
    /// The most bytes in a row: what every store takes without a special kind of column.
    static final int PART = 1_000_000;

    private final DSLContext dsl;

    Attachments(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// Keeps `content` and gives the key it is found by; what is kept already is not written again.
    public String keep(byte[] content) {
        var hash = hash(content);
        if (dsl.fetchExists(ATTACHMENT_PART, ATTACHMENT_PART.HASH.eq(hash))) {
            return hash;
        }
        for (int position = 0; position == 0 || position * PART < content.length; position++) {
            int from = position * PART;
            dsl.insertInto(ATTACHMENT_PART)
                    .columns(ATTACHMENT_PART.HASH, ATTACHMENT_PART.POSITION, ATTACHMENT_PART.CONTENT)
                    .values(hash, position,
                            Arrays.copyOfRange(content, from, Math.min(content.length, from + PART)))
                    .execute();
        }
        return hash;
    }

    /// What is kept under `hash`; nothing where it is not there or is no longer what it was.
    public Optional<byte[]> content(String hash) {
        var whole = new ByteArrayOutputStream();
        dsl.select(ATTACHMENT_PART.CONTENT)
                .from(ATTACHMENT_PART)
                .where(ATTACHMENT_PART.HASH.eq(hash))
                .orderBy(ATTACHMENT_PART.POSITION)
                .forEach(row -> whole.writeBytes(row.value1()));
        var content = whole.toByteArray();
        return hash(content).equals(hash) ? Optional.of(content) : Optional.empty();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
