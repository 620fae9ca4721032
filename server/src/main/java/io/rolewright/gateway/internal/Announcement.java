package io.rolewright.gateway.internal;

import io.rolewright.runtime.database.DataFolder;
import io.rolewright.runtime.processes.RunFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the owner of the data folder, while the door is open, where it is and with which key they get in. */
@Component
class Announcement implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Announcement.class);

    private final DataFolder folder;
    private final OwnerKey key;
    private final Environment settings;
    private @Nullable RunFile file;

    Announcement(DataFolder folder, OwnerKey key, Environment settings) {
        this.folder = folder;
        this.key = key;
        this.settings = settings;
    }

    /** A server whose folder cannot be written any more goes on; its owner needs an API key then. */
    @EventListener(ApplicationReadyEvent.class)
    void make() {
        var port = settings.getProperty("local.server.port");
        if (port == null) {
            return;
        }
        try {
            file = RunFile.ofThisProcess(URI.create("http://" + host() + ":" + port), key.text());
            file.write(folder.path());
        } catch (IOException failure) {
            log.warn("run.json was not written: {}", failure.getClass().getName());
        }
    }

    private String host() throws IOException {
        var address = InetAddress.getByName(settings.getProperty("server.address", "127.0.0.1"));
        if (address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        var text = address.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }

    @Override
    public void destroy() throws IOException {
        if (file != null) {
            file.remove(folder.path());
        }
    }
}
