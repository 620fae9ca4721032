package io.rolewright.resumes.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one upload may hold.
 *
 * @param maxUploadSize size of the whole request
 * @param maxFiles files of one upload, those in archives included
 * @param maxArchiveSize size of all that an archive unpacks to
 * @param maxArchiveRatio how many times larger an archive may become when it is unpacked
 */
@ConfigurationProperties("rolewright.resumes")
record ResumeSettings(
        @DefaultValue("250MB") DataSize maxUploadSize,
        @DefaultValue("500") int maxFiles,
        @DefaultValue("500MB") DataSize maxArchiveSize,
        @DefaultValue("100") int maxArchiveRatio) {
    ResumeSettings {
        if (maxFiles < 1 || maxArchiveRatio < 1) {
            throw new IllegalArgumentException("rolewright.resumes: max-files and max-archive-ratio are at least 1");
        }
    }
}
