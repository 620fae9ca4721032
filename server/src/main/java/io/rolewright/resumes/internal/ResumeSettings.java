package io.rolewright.resumes.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one upload may hold; how large it may be as a whole is the door's to say.
 *
 * @param maxFiles files of one upload, those in archives included
 * @param maxArchiveSize size of all that an archive unpacks to
 * @param maxArchiveRatio how many times larger an archive may become when it is unpacked
 */
@ConfigurationProperties("rolewright.resumes")
record ResumeSettings(
        @DefaultValue("500") int maxFiles,
        @DefaultValue("500MB") DataSize maxArchiveSize,
        @DefaultValue("100") int maxArchiveRatio) {
    ResumeSettings {
        if (maxFiles < 1 || maxArchiveRatio < 1) {
            throw new IllegalArgumentException("rolewright.resumes: max-files and max-archive-ratio are at least 1");
        }
    }
}
