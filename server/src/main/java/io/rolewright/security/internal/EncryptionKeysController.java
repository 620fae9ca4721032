package io.rolewright.security.internal;

import io.rolewright.security.EncryptionKeys;
import io.rolewright.security.EncryptionKeysApi;
import io.rolewright.security.MinimumVersion;
import io.rolewright.security.Rotation;
import io.rolewright.shared.RotationId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link EncryptionKeysApi}. */
@RestController
class EncryptionKeysController implements EncryptionKeysApi {
    private final Rotating rotating;
    private final Rotations rotations;

    EncryptionKeysController(Rotating rotating, Rotations rotations) {
        this.rotating = rotating;
        this.rotations = rotations;
    }

    @Override
    public EncryptionKeys keys() {
        return rotating.keys();
    }

    @Override
    public Rotation rotation(RotationId id) {
        return rotations.get(id);
    }

    @Override
    public EncryptionKeys setMinimum(MinimumVersion minimum) {
        return rotating.destroyBelow(minimum.version());
    }
}
