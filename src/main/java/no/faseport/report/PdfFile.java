package no.faseport.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A PDF in the making, which tells where its parts lie by how each row of that table differs from the one above (ISO 32000-1,
/// 7.4.4.4 and 7.5.8): a report has thousands of parts, most of them beside each other.
public final class PdfFile extends COSDocument {
    private static final int BY_THE_ROW_ABOVE = 12;
    private static final int UP = 2;

    private final RandomAccessStreamCache cache;

    private PdfFile(RandomAccessStreamCache cache) throws IOException {
        super(() -> cache);
        this.cache = cache;
        try (var empty = new PDDocument()) {
            setTrailer(empty.getDocument().getTrailer());
        }
    }

    /// A document without pages, whose streams are kept as `caches` says until it is closed.
    public static PDDocument document(StreamCacheCreateFunction caches) throws IOException {
        return new PDDocument(new PdfFile(caches.create()));
    }

    @Override
    public COSStream createCOSStream() {
        return new COSStream(cache) {
            @Override
            public OutputStream createOutputStream(COSBase filters) throws IOException {
                var out = super.createOutputStream(filters);
                return COSName.XREF.equals(getItem(COSName.TYPE)) ? new Rows(out, told(getCOSArray(COSName.W))) : out;
            }

            private int told(COSArray widths) {
                int wide = widths.toCOSNumberIntegerList().stream().mapToInt(Integer::intValue).sum();
                var how = new COSDictionary();
                how.setInt(COSName.PREDICTOR, BY_THE_ROW_ABOVE);
                how.setInt(COSName.COLUMNS, wide);
                setItem(COSName.DECODE_PARMS, how);
                return wide;
            }
        };
    }

    /// Writes how each byte of a row differs from the one above it.
    private static final class Rows extends FilterOutputStream {
        private final byte[] above;
        private int at;

        private Rows(OutputStream out, int wide) {
            super(out);
            this.above = new byte[wide];
        }

        @Override
        public void write(int one) throws IOException {
            if (at == 0) {
                out.write(UP);
            }
            out.write(one - above[at]);
            above[at] = (byte) one;
            at = (at + 1) % above.length;
        }
    }
}
