package io.rolewright.communications.internal.mailboxes;

import io.rolewright.runtime.addresses.InnerAddresses;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.Set;
import javax.net.SocketFactory;
import org.springframework.stereotype.Component;

/**
 * Connections to mail servers that people name. None leads to an inner address, whatever its name answers meanwhile, unless
 * an administrator allows the host.
 */
@Component
class GuardedSockets extends SocketFactory {
    private final Set<String> innerHosts;

    GuardedSockets(MailboxSettings settings) {
        innerHosts = settings.innerHosts();
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress server, int timeout) throws IOException {
                check((InetSocketAddress) server);
                super.connect(server, timeout);
            }
        };
    }

    /** The address was found before, and is the one that is connected to. */
    private void check(InetSocketAddress server) throws InnerAddressException {
        var address = server.getAddress();
        if (address != null && InnerAddresses.contain(address) && !innerHosts.contains(server.getHostString())) {
            throw new InnerAddressException(server.getHostString());
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress server) throws IOException {
        var socket = createSocket();
        socket.connect(server, 0);
        return socket;
    }

    /** A host leads inward. */
    static final class InnerAddressException extends IOException {
        private InnerAddressException(String host) {
            super(host);
        }
    }
}
