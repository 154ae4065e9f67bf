package org.w3id.baap.server.published;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;

/** The next bytes of a file, so many and no more. */
final class Part implements ReadableByteChannel {

    private final FileChannel file;
    private long left;

    Part(FileChannel file, long bytes) {
        this.file = file;
        this.left = bytes;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        if (left == 0) {
            return -1;
        }
        int limit = buffer.limit();
        buffer.limit((int) Math.min(limit, buffer.position() + left));
        int read = file.read(buffer);
        buffer.limit(limit);
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
