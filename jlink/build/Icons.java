import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// The mark of the program, three layers wired, on a tile: as a picture in every size that a desktop asks for, and as the
/// icon files of Windows and macOS, which are lists of such pictures.
final class Icons {
    /// Pixels along an edge.
    static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512);

    /// Names that macOS has for the sizes.
    private static final SortedMap<Integer, String> MAC =
            new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));
    /// The mark is drawn on a ground of so many units.
    private static final double UNITS = 40;

    private Icons() {}

    /// Draws all into a folder.
    static void draw(Path folder) throws IOException {
        var drawn = new TreeMap<Integer, byte[]>();
        for (int size : SIZES) {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture(size), "png", bytes);
            drawn.put(size, bytes.toByteArray());
            Files.write(folder.resolve(size + ".png"), bytes.toByteArray());
        }
        Files.write(folder.resolve("netwright.ico"), ico(drawn.headMap(512)));
        Files.write(folder.resolve("netwright.icns"), icns(drawn));
    }

    private static BufferedImage picture(int size) {
        var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / UNITS, size / UNITS);
        pen.setColor(new Color(0x1b2330));
        pen.fill(new RoundRectangle2D.Double(1, 1, 38, 38, 17, 17));
        pen.setColor(new Color(0xe6edf3));
        pen.setStroke(new BasicStroke(1.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(11, 12, 29, 20));
        pen.draw(new Line2D.Double(11, 28, 29, 20));
        dot(pen, 11, 12, 4.6, 0x58a6ff);
        dot(pen, 11, 28, 4.6, 0x2da44e);
        dot(pen, 29, 20, 5.8, 0xf0883e);
        pen.dispose();
        return picture;
    }

    private static void dot(Graphics2D pen, double x, double y, double radius, int colour) {
        pen.setColor(new Color(colour));
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    /// A header, a row of 16 bytes for each picture, and the pictures (Microsoft, *Icons*, 1995; PNG since Windows Vista).
    private static byte[] ico(SortedMap<Integer, byte[]> pictures) {
        int place = 6 + 16 * pictures.size();
        ByteBuffer out = ByteBuffer.allocate(place + pictures.values().stream().mapToInt(each -> each.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (Map.Entry<Integer, byte[]> picture : pictures.entrySet()) {
            byte edge = (byte) (int) picture.getKey(); // 256 is written as 0
            out.put(edge).put(edge).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            out.putInt(picture.getValue().length).putInt(place);
            place += picture.getValue().length;
        }
        pictures.values().forEach(out::put);
        return out.array();
    }

    /// `icns`, the length of all, and then for each picture its name, its length with these eight bytes, and itself.
    private static byte[] icns(SortedMap<Integer, byte[]> pictures) throws IOException {
        var body = new ByteArrayOutputStream();
        var out = new DataOutputStream(body);
        for (Map.Entry<Integer, String> size : MAC.entrySet()) {
            byte[] picture = pictures.get(size.getKey());
            out.write(size.getValue().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        var all = new ByteArrayOutputStream();
        var file = new DataOutputStream(all);
        file.write("icns".getBytes(StandardCharsets.US_ASCII));
        file.writeInt(body.size() + 8);
        body.writeTo(file);
        return all.toByteArray();
    }
}
