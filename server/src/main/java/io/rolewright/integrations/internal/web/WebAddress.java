package io.rolewright.integrations.internal.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An absolute http or https address that can be read in one way only: no user before the host, no backslash, no number that
 * only some readers take for a host.
 *
 * @param uri lower-case scheme and host, no fragment
 */
record WebAddress(URI uri) {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^\\[\\]:@]+)(?::([0-9]{1,5}))?");
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final Pattern NUMBERS = Pattern.compile("(?:[^.]*\\.)*(?:[0-9]+|0x[0-9a-f]*)");
    private static final Pattern FOUR = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=%";
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads an address as it is written on pages; what a browser would encode in path and query is encoded.
     *
     * @throws RefusedException {@code integrations.address-malformed}
     */
    static WebAddress of(String text) throws RefusedException {
        var parts = PARTS.matcher(text.strip());
        if (text.length() > 4000 || text.indexOf('\\') >= 0 || !parts.matches()) {
            throw malformed();
        }
        var authority = AUTHORITY.matcher(parts.group(2));
        if (!authority.matches()) {
            throw malformed();
        }
        var host = host(authority.group(1));
        var port = authority.group(2) == null ? "" : port(authority.group(2));
        var path = parts.group(3).startsWith("/") ? parts.group(3) : "/" + parts.group(3);
        return made(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + port + encoded(path));
    }

    /** Where a redirect leads from here. */
    WebAddress to(String location) throws RefusedException {
        if (location.indexOf('\\') >= 0) {
            throw malformed();
        }
        if (location.matches("(?is)[a-z][a-z0-9+.-]*:.*")) {
            return of(location);
        }
        if (location.startsWith("//")) {
            return of(uri.getScheme() + ":" + location);
        }
        try {
            return of(uri.resolve(new URI(encoded(location.strip()))).toString());
        } catch (URISyntaxException | IllegalArgumentException broken) {
            throw malformed();
        }
    }

    String host() {
        return uri.getHost();
    }

    int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return isSecure() ? 443 : 80;
    }

    /** Host and port, which share robots.txt, pace and breaker. */
    String origin() {
        return host() + ":" + port();
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    WebAddress rules() throws RefusedException {
        return to("/robots.txt");
    }

    private static String host(String written) throws RefusedException {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        var host = ascii(written);
        var bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        var isNumber = NUMBERS.matcher(bare).matches();
        if (isNumber ? !FOUR.matcher(bare).matches() : !NAME.matcher(bare).matches()) {
            throw malformed();
        }
        return bare;
    }

    private static String ascii(String host) throws RefusedException {
        try {
            return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException broken) {
            throw malformed();
        }
    }

    private static String port(String written) throws RefusedException {
        var port = Integer.parseInt(written);
        if (port < 1 || port > HIGHEST_PORT) {
            throw malformed();
        }
        return ":" + port;
    }

    private static String encoded(String path) throws RefusedException {
        var encoded = new StringBuilder(path.length());
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            var letter = (char) (unit & 0xff);
            if (letter < ' ' || letter == 0x7f) {
                throw malformed();
            }
            var isPlain = letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
            encoded.append(isPlain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
        }
        return encoded.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }

    private static WebAddress made(String text) throws RefusedException {
        try {
            var uri = new URI(text);
            if (uri.getHost() == null) {
                throw malformed();
            }
            return new WebAddress(uri);
        } catch (URISyntaxException broken) {
            throw malformed();
        }
    }

    private static RefusedException malformed() {
        return new RefusedException("integrations.address-malformed");
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
