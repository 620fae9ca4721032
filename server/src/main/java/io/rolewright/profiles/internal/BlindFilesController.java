package io.rolewright.profiles.internal;

import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.events.profiles.OptimizedTemplate;
import io.rolewright.profiles.BlindFile;
import io.rolewright.profiles.BlindFilesInternal;
import io.rolewright.profiles.NewOptimizedResume;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.CandidateId;
import io.rolewright.storage.FilesInternal;
import java.io.ByteArrayInputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link BlindFilesInternal}. */
@RestController
class BlindFilesController implements BlindFilesInternal {
    private final Optimizing optimizing;
    private final OptimizedFiles files;
    private final FilesInternal storage;

    BlindFilesController(Optimizing optimizing, OptimizedFiles files, FilesInternal storage) {
        this.optimizing = optimizing;
        this.files = files;
        this.storage = storage;
    }

    @Override
    public BlindFile store(CandidateId candidate) {
        var wanted = new NewOptimizedResume(candidate, OptimizedForm.BLIND, OptimizedTemplate.BRANDED);
        var made = optimizing.make(wanted);
        var content = new ByteArrayInputStream(files.write(made, FileFormat.PDF));
        var stored = storage.store(KeyName.of(candidate), new InputStreamResource(content));
        return new BlindFile(stored.reference(), OptimizedFiles.reference(made));
    }
}
