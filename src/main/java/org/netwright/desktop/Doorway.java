package org.netwright.desktop;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A socket in a folder that only its owner may enter, by which one start of the program tells another what to open: a
/// path in, one byte back once it has arrived. It is a file of this machine; no network can reach it.
final class Doorway implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST = 1 << 16;
    private static final byte HEARD = 1;

    private final @Nullable ServerSocketChannel socket;
    private final Path file;
    private final List<Optional<Path>> waiting = new ArrayList<>();
    private @Nullable Consumer<Optional<Path>> host;

    private Doorway(@Nullable ServerSocketChannel socket, Path file) {
        this.socket = socket;
        this.file = file;
    }

    /// One at which nobody can knock.
    static Doorway shut() {
        return new Doorway(null, Path.of(""));
    }

    /// One in a folder. What an earlier program left there is taken away.
    static Doorway at(Path folder) throws IOException {
        Path file = socketIn(folder);
        Files.deleteIfExists(file);
        ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            socket.bind(UnixDomainSocketAddress.of(file));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        var door = new Doorway(socket, file);
        Thread.ofVirtual().name("door").start(() -> door.attend(socket));
        return door;
    }

    /// Brings a project to the program behind the door.
    ///
    /// @return whether it was heard
    static boolean knock(Path folder, Optional<Path> project) {
        String text = project.map(path -> path.toAbsolutePath().normalize().toString()).orElse("");
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                Selector answer = Selector.open()) {
            channel.connect(UnixDomainSocketAddress.of(socketIn(folder)));
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.shutdownOutput();
            channel.configureBlocking(false);
            channel.register(answer, SelectionKey.OP_READ);
            return answer.select(PATIENCE.toMillis()) > 0 && channel.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static Path socketIn(Path folder) {
        return folder.resolve("socket");
    }

    synchronized void welcome(Consumer<Optional<Path>> newHost) {
        host = newHost;
        waiting.forEach(newHost);
        waiting.clear();
    }

    private synchronized void tell(Optional<Path> project) {
        if (host == null) {
            waiting.add(project);
        } else {
            host.accept(project);
        }
    }

    private void attend(ServerSocketChannel open) {
        while (open.isOpen()) {
            try {
                SocketChannel visitor = open.accept();
                Thread.ofVirtual().name("visitor").start(() -> hear(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void hear(SocketChannel visitor) {
        try (visitor; InputStream in = Channels.newInputStream(visitor)) {
            String text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            Optional<Path> project = text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
            tell(project);
            visitor.write(ByteBuffer.wrap(new byte[] {HEARD}));
        } catch (IOException | IllegalArgumentException gone) {
            // whoever knocked opens a window of its own
        }
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            Files.deleteIfExists(file);
        }
    }
}
