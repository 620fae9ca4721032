package io.rolewright.integrations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Sounds are told by their bytes, and nothing else passes for one. */
class SoundTypeTest {
    @Test
    void tellsSoundsApart() {
        assertThat(SoundType.of(bytes("RIFF\u0024\u0000\u0000\u0000WAVEfmt "))).contains("audio/wav");
        assertThat(SoundType.of(bytes("ID3\u0003\u0000"))).contains("audio/mpeg");
        assertThat(SoundType.of(bytes("\u00ff\u00e3\u0018\u00c4"))).contains("audio/mpeg");
        assertThat(SoundType.of(bytes("\u00ff\u00fb\u0090\u0000"))).contains("audio/mpeg");
    }

    @Test
    void takesNothingElseForASound() {
        assertThat(SoundType.of(bytes(""))).isEmpty();
        assertThat(SoundType.of(bytes("RIFF\u0024\u0000\u0000\u0000AVI LIST"))).isEmpty();
        assertThat(SoundType.of(bytes("<!doctype html>"))).isEmpty();
        assertThat(SoundType.of(bytes("\u00ff\u00fe<\u0000h\u0000"))).isEmpty();
        assertThat(SoundType.of(bytes("\u00ff\u00d8\u00ff\u00e0"))).isEmpty();
        assertThat(SoundType.of(bytes("\u00ff\u00e3\u00f8\u00c4"))).isEmpty();
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
