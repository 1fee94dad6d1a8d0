package no.faseport.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk on which a file may grow to [#ROOM] bytes, and which takes what fits of a write before it refuses, as disks do.
public final class SmallDisk extends FilePathWrapper {
    static final String PREFIX = "small:";
    /// H2 makes the paths itself, so what they share stands here.
    static final AtomicLong ROOM = new AtomicLong(Long.MAX_VALUE);

    static void register() {
        FilePath.register(new SmallDisk());
    }

    @Override
    public String getScheme() {
        return "small";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new SmallFile(super.open(mode));
    }

    @SuppressWarnings("UnsynchronizedOverridesSynchronized")
    private static final class SmallFile extends FileBase {
        private final FileChannel file;

        SmallFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            long room = ROOM.get() - position;
            if (room <= 0) {
                throw new IOException("No space left on device");
            }
            int limit = from.limit();
            from.limit((int) Math.min(limit, from.position() + room));
            int written = file.write(from, position);
            from.limit(limit);
            return written;
        }

        @Override
        public int write(ByteBuffer from) throws IOException {
            return write(from, file.position());
        }

        @Override
        public int read(ByteBuffer to) throws IOException {
            return file.read(to);
        }

        @Override
        public int read(ByteBuffer to, long position) throws IOException {
            return file.read(to, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            file.truncate(size);
            return this;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
