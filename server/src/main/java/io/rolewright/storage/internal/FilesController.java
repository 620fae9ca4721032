package io.rolewright.storage.internal;

import io.rolewright.runtime.Outage;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileReference;
import io.rolewright.storage.FilesInternal;
import io.rolewright.storage.StoredFile;
import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.RestController;

/** Passes files in and out. */
@RestController
class FilesController implements FilesInternal {
    private final FileStore files;

    FilesController(FileStore files) {
        this.files = files;
    }

    @Override
    public StoredFile store(KeyName key, InputStreamResource content) {
        try {
            return files.store(key, content.getInputStream());
        } catch (IOException failure) {
            throw Outage.problem(failure)
                    .map(full -> new ContractException(full, failure))
                    .orElseGet(() -> ContractException.broken("storage.file-not-stored"));
        }
    }

    @Override
    public InputStreamResource open(FileReference reference) {
        var file = files.find(reference);
        return new InputStreamResource(files.open(file));
    }

    @Override
    public void remove(FileReference reference) {
        try {
            files.remove(reference);
        } catch (IOException failure) {
            throw ContractException.broken("storage.file-not-removed", reference.text());
        }
    }
}
