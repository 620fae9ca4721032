package io.rolewright.integrations.internal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No name leads inward, whatever its owner answers. */
class GuardedNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1"
            })
    void refusesANameWithAnInnerAddress(String inner) {
        var names = new GuardedNames(Set.of(), answering("93.184.216.34", inner));
        assertThatThrownBy(() -> names.resolve("jobs.example")).isInstanceOf(GuardedNames.InnerAddressException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93.184.216.34", "9.255.255.255", "11.0.0.1", "172.15.255.255", "172.32.0.1", "2606:4700::1"})
    void letsOthersPass(String open) throws Exception {
        var names = new GuardedNames(Set.of(), answering(open));
        assertThat(names.resolve("jobs.example")).containsExactly(InetAddress.getByName(open));
    }

    @Test
    void letsAnInnerHostPassThatIsAllowedByName() throws Exception {
        var names = new GuardedNames(Set.of("ats.intranet"), answering("10.0.0.5"));
        assertThat(names.resolve("ats.intranet")).hasSize(1);
        assertThatThrownBy(() -> names.resolve("other.intranet")).isInstanceOf(UnknownHostException.class);
    }

    /** What is answered is what is connected to: the name's owner has no second word. */
    @Test
    void asksOncePerConnection() throws Exception {
        Queue<String> answers = new ArrayDeque<>(List.of("93.184.216.34", "127.0.0.1"));
        var names = new GuardedNames(Set.of(), answering(answers));
        assertThat(names.resolve("rebinding.example")).containsExactly(InetAddress.getByName("93.184.216.34"));
        assertThat(answers).containsExactly("127.0.0.1");
    }

    private static DnsResolver answering(String... addresses) {
        return new Answering() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var found = new InetAddress[addresses.length];
                for (int at = 0; at < found.length; at++) {
                    found[at] = InetAddress.getByName(addresses[at]);
                }
                return found;
            }
        };
    }

    private static DnsResolver answering(Queue<String> answers) {
        return new Answering() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return Arrays.copyOf(InetAddress.getAllByName(answers.remove()), 1);
            }
        };
    }

    private abstract static class Answering implements DnsResolver {
        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
