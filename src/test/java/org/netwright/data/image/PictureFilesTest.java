package org.netwright.data.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.data.BatchBuffers;
import org.netwright.data.Complaint;
import org.netwright.data.Fitted;
import org.netwright.data.Samples;
import org.netwright.param.BadInput;
import org.netwright.tensor.DataSchema;
import org.netwright.tensor.Form;
import org.netwright.tensor.Target;

class PictureFilesTest {
    private static final Fitted GREY_2X2 = fitted(Form.image(1, 2, 2));

    @TempDir
    private Path folder;

    @Test
    void aGreyPictureOfTheRightSizeKeepsItsBytes() throws BadInput, IOException {
        var picture = new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setPixels(0, 0, 2, 2, new int[] {0, 100, 200, 255});
        write("a.png", picture);

        assertThat(bytes("a.png", GREY_2X2)).containsExactly(0, 100, 200, 255);
    }

    @Test
    void coloursBecomePlanesOrGreyAsTheNetworkNeeds() throws BadInput, IOException {
        var picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, 0xc86432); // 200 100 50: grey 0.299 · 200 + 0.587 · 100 + 0.114 · 50 = 124.2
        write("a.png", picture);

        assertThat(bytes("a.png", fitted(Form.image(3, 1, 1)))).containsExactly(200, 100, 50);
        assertThat(bytes("a.png", fitted(Form.image(1, 1, 1)))).containsExactly(124);
        assertThat(bytes("a.png", fitted(Form.image(3, 1, 2)))).containsExactly(200, 200, 100, 100, 50, 50);
    }

    @Test
    void transparentBecomesWhite() throws BadInput, IOException {
        var picture = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0x00ff0000);
        picture.setRGB(1, 0, 0x80000000); // black, half there: 255 - 128
        write("a.png", picture);

        assertThat(bytes("a.png", fitted(Form.image(3, 1, 2)))).containsExactly(255, 127, 255, 127, 255, 127);
    }

    @Test
    void aLargerPictureIsAveraged() throws BadInput, IOException {
        var picture = new BufferedImage(4, 2, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setPixels(0, 0, 4, 2, new int[] {70, 140, 210, 0, 70, 140, 210, 0});
        write("a.png", picture);

        // weights of the first new pixel over the old four: 3/7 3/7 1/7 0; of the second: 0 1/7 3/7 3/7
        assertThat(bytes("a.png", GREY_2X2)).containsExactly(120, 110, 120, 110);
    }

    @Test
    void aSmallerPictureIsInterpolated() throws BadInput, IOException {
        var picture = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setPixels(0, 0, 2, 1, new int[] {0, 100});
        write("a.png", picture);

        assertThat(bytes("a.png", fitted(Form.image(1, 1, 4)))).containsExactly(0, 25, 75, 100);
    }

    @Test
    void aFolderIsReadByNameAndSaysWhatEachSampleIs() throws BadInput, IOException {
        for (String name : List.of("b.png", "a.jpg", "c.GIF")) {
            write(name, new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB));
        }
        Files.writeString(folder.resolve("notes.txt"), "not a picture");
        Samples samples = PictureFiles.open(folder).prepared(GREY_2X2);

        assertThat(PictureFiles.areAt(folder)).isTrue();
        assertThat(samples.size()).isEqualTo(3);
        assertThat(samples.hasTargets()).isFalse();
        assertThat(samples.describe(0)).isEqualTo("a.jpg");
        assertThat(samples.describe(2)).isEqualTo("c.GIF");
    }

    @Test
    void picturesCannotBeLearnedFrom() throws BadInput, IOException {
        write("a.png", new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
        assertThat(Complaint.of(() -> PictureFiles.open(folder).fit(new int[] {0}))).startsWith("There are no labels");
    }

    @Test
    void wrongPicturesAreRefusedByName() throws IOException {
        Files.write(folder.resolve("a.png"), "no picture".getBytes());
        assertThat(wrong("a.png")).startsWith("byte 0: This is not a picture in PNG, JPEG, GIF or BMP format.");
        byte[] good = png(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB));
        Files.write(folder.resolve("b.png"), Arrays.copyOf(good, good.length / 2));
        assertThat(wrong("b.png")).startsWith("The picture is damaged or cut off.");
        Files.write(folder.resolve("c.png"), new byte[0]);
        assertThat(wrong("c.png")).startsWith("The file is empty.");
        assertThat(wrong("d.png")).startsWith("There is nothing at this path.");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Complaint.of(() -> PictureFiles.open(empty))).startsWith("There is no picture in this folder.");
    }

    @Test
    void aPictureThatClaimsToBeHugeIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] huge = png(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
        ByteBuffer.wrap(huge).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new CRC32();
        crc.update(huge, 12, 17);
        ByteBuffer.wrap(huge).putInt(29, (int) crc.getValue());
        Files.write(folder.resolve("a.png"), huge);

        assertThat(wrong("a.png")).startsWith("The picture claims to be 60,000×60,000 pixels");
    }

    @Test
    void aNetworkOfOtherInputsIsNamed() throws IOException {
        write("a.png", new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
        assertThat(Complaint.of(() -> PictureFiles.open(folder).prepared(fitted(Form.vector(4)))))
                .startsWith("The network takes 4, but picture files give");
    }

    private String wrong(String name) {
        return Complaint.of(() -> PictureFiles.open(folder.resolve(name)).prepared(GREY_2X2));
    }

    private int[] bytes(String name, Fitted fitted) throws BadInput {
        float[] numbers = PictureFiles.open(folder.resolve(name))
                .prepared(fitted)
                .fill(new int[] {0}, 0, 1, new BatchBuffers())
                .inputs()
                .get("input")
                .toFloats();
        int[] bytes = new int[numbers.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = Math.round(numbers[i] * 255);
        }
        return bytes;
    }

    private static Fitted fitted(Form form) {
        var pictures = new Pictures(form.size(0), 1, 1);
        return new Fitted(
                DataSchema.of("input", form, "target", new Target.Classes(List.of("a", "b"))),
                Scaling.UNIT.learn(pictures, new int[0]));
    }

    private void write(String name, BufferedImage picture) throws IOException {
        ImageIO.write(picture, name.substring(name.lastIndexOf('.') + 1), folder.resolve(name).toFile());
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
