package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a posting says, as a hash: another one means that the job has changed. Its address and the day of its publication say
 * nothing about the job; many sites renew them daily.
 */
final class Digest {
    private Digest() {}

    static byte[] of(JobPosting posting) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Object part : new Object[] {
                posting.title(),
                posting.employer(),
                posting.places(),
                posting.workMode(),
                posting.contractTypes(),
                posting.pay(),
                posting.validThrough(),
                posting.html(),
                posting.text()
            }) {
                digest.update(part.toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
