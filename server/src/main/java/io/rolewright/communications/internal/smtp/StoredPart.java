package io.rolewright.communications.internal.smtp;

import io.rolewright.communications.AttachedFile;
import io.rolewright.shared.ContractException;
import io.rolewright.storage.FilesInternal;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A stored file as it goes with an e-mail: read while it is sent. */
final class StoredPart implements DataSource {
    private final FilesInternal files;
    private final AttachedFile attached;

    StoredPart(FilesInternal files, AttachedFile attached) {
        this.files = files;
        this.attached = attached;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            return files.open(attached.file()).getInputStream();
        } catch (ContractException missing) {
            throw new IOException(missing);
        }
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        throw new IOException("a stored file is not written");
    }

    @Override
    public String getContentType() {
        return attached.type();
    }

    @Override
    public String getName() {
        return attached.name();
    }
}
