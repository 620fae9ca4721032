package io.rolewright.resumes.internal;

import io.rolewright.shared.ContractException;
import io.rolewright.shared.FileName;
import io.rolewright.shared.JobId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes uploads. Every file goes to the store first, under a key of its own; then one transaction makes candidates and
 * résumés of them all. A crash before it leaves bytes that nobody can reach, and the caller without an answer.
 */
@Component
class Intake {
    private final Arrivals arrivals;
    private final Admission admission;
    private final ResumeSettings settings;

    Intake(Arrivals arrivals, Admission admission, ResumeSettings settings) {
        this.arrivals = arrivals;
        this.admission = admission;
        this.settings = settings;
    }

    Admission.Admitted take(List<MultipartFile> sent, @Nullable JobId job) throws IOException {
        // Not taken back when this fails: a lost connection may hide that it was done.
        var admitted = admission.admit(storeAll(sent), job);
        admitted.surplus().forEach(arrivals::drop);
        return admitted;
    }

    private List<Arrival> storeAll(List<MultipartFile> sent) throws IOException {
        var stored = new ArrayList<Arrival>();
        try {
            for (var file : sent) {
                stored.addAll(store(file));
                refuseTooMany(stored.size());
            }
            return stored;
        } catch (IOException | RuntimeException failure) {
            stored.forEach(arrivals::drop);
            throw failure;
        }
    }

    private void refuseTooMany(int files) {
        if (files > settings.maxFiles()) {
            throw ContractException.invalid("resumes.too-many-files", settings.maxFiles());
        }
    }

    private List<Arrival> store(MultipartFile file) throws IOException {
        var name = FileName.of(file.getOriginalFilename(), Arrivals.NAMELESS);
        var archive = new Archive(file, settings);
        var unpacked = new ArrayList<Arrival>();
        try (var content = file.getInputStream()) {
            if (!archive.isArchive()) {
                return List.of(arrivals.store(name, content));
            }
            archive.unpack((entry, bytes) -> unpacked.add(arrivals.store(entry, bytes)));
            return unpacked;
        } catch (ContractException failure) {
            // All of an archive or nothing.
            unpacked.forEach(arrivals::drop);
            return List.of(refused(name, failure));
        }
    }

    private static Arrival refused(FileName name, ContractException failure) {
        if (failure.problem().status() >= 500) {
            throw failure;
        }
        return new Arrival.Refused(name, failure.code());
    }
}
