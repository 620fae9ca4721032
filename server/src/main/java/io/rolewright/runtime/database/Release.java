package io.rolewright.runtime.database;

import io.rolewright.shared.Version;
import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The number of a release, {@code 0.3.0}; a build on the way to one counts as it. */
record Release(int major, int minor, int patch) implements Comparable<Release> {
    private static final Pattern FORM = Pattern.compile("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}(?:-.*)?");
    private static final Comparator<Release> ORDER = Comparator.comparingInt(Release::major)
            .thenComparingInt(Release::minor)
            .thenComparingInt(Release::patch);

    /** The release of this jar. */
    static Release ours() {
        return of(Version.current());
    }

    static Release of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("release " + text);
        }
        var numbers = Arrays.stream(text.replaceFirst("-.*", "").split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        return new Release(numbers[0], numbers[1], numbers[2]);
    }

    @Override
    public int compareTo(Release other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
