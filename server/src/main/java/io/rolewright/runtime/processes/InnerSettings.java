package io.rolewright.runtime.processes;

import java.net.InetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where other processes ask this one.
 *
 * @param port the inner port; 0 takes a free one
 * @param address the address of this machine that it listens on
 */
@ConfigurationProperties("rolewright.inner")
record InnerSettings(
        @DefaultValue("8090") int port,
        @DefaultValue("127.0.0.1") InetAddress address) {}
