package Cognito::Passkey;

# An authenticator and the browser before it: makes a credential from
# CredentialCreationOptions and signs CredentialRequestOptions, in the form
# of PublicKeyCredential.toJSON().
#
#   my $passkey = Cognito::Passkey->new(algorithm => 'ES256');
#   my $credential = $passkey->create($options);
#   my $answer = $passkey->get($request_options);
#
# It does as it is told, right or wrong; what create() and get() take is at
# their heads.  Keys are made and used by the openssl command.

use strict;
use warnings;

use Digest::SHA qw(sha256);
use File::Temp qw(tempdir);
use JSON::PP ();
use MIME::Base64 qw(encode_base64 decode_base64);

use Exporter qw(import);

our @EXPORT_OK = qw(number text bytes list map_of);

use constant {
    PRESENT  => 0x01,
    VERIFIED => 0x04,
    ATTESTED => 0x40,
    EXTENDED => 0x80,
};

my %kinds = (
    ES256 => { alg => -7, curve => 'P-256',
               make => [qw(-algorithm EC -pkeyopt ec_paramgen_curve:P-256)] },
    RS256 => { alg => -257,
               make => [qw(-algorithm RSA -pkeyopt rsa_keygen_bits:2048)] },
    EdDSA => { alg => -8, curve => 'Ed25519',
               make => [qw(-algorithm ED25519)] },
);

my ($directory, $files);


# algorithm: ES256, RS256 or EdDSA; verifies: the user is, each time;
# counter: of signatures, or undef if it does not count

sub new {
    my ($class, %is) = @_;

    my $self = bless {
        algorithm => 'ES256', verifies => 1, counter => 0,
        id => random_bytes(32), %is,
    }, $class;

    $self->{key} = file();
    $self->{kind} = $kinds{$self->{algorithm}};

    openssl('genpkey', @{$self->{kind}{make}}, '-out', $self->{key});

    return $self;
}


# Of create() and get():
#
#   party, challenge, origin, type, cross   other than the options say
#   flags, counter                          other than they would be
#   extensions                              CBOR of a map
#   client_data                             more members, or a text of one's own
#   data => sub { ... }                     edits authenticator data in $_
#
# Of create():
#
#   attestation                             none, self, certified, u2f
#   object => sub { ... }                   edits the attestation object in $_
#   rk                                      what credProps tells; undef: nothing
#
# Of get():
#
#   user                                    userHandle; undef: nothing
#   signer                                  the passkey whose key signs

sub create {
    my ($self, $options, %is) = @_;

    my $party = $is{party} // $options->{rp}{id};
    my $client_data = client_data('webauthn.create', $options, $party, %is);
    my $data = $self->data($party, $self->attested(), %is);
    my $object = $self->attestation($data, $client_data, %is);

    if ($is{object}) {
        local $_ = $object;
        $is{object}->();
        $object = $_;
    }

    $self->{user} = unencoded($options->{user}{id} // '');
    $self->{party} = $party;

    return {
        id => encoded($self->{id}),
        rawId => encoded($self->{id}),
        type => 'public-key',
        authenticatorAttachment => 'platform',
        response => {
            clientDataJSON => encoded($client_data),
            attestationObject => encoded($object),
            authenticatorData => encoded($data),
            publicKey => encoded($self->public_key()),
            publicKeyAlgorithm => $self->{kind}{alg},
            transports => ['internal', 'hybrid'],
        },
        clientExtensionResults => !exists $is{rk} ? { credProps => { rk =>
                                                      JSON::PP::true } }
                                : !defined $is{rk} ? {}
                                : { credProps => { rk => $is{rk} } },
    };
}


sub get {
    my ($self, $options, %is) = @_;

    my $party = $is{party} // $options->{rpId};
    my $client_data = client_data('webauthn.get', $options, $party, %is);

    $self->{counter}++ if defined $self->{counter} && !exists $is{counter};

    my $data = $self->data($party, undef, %is);
    my $user = exists $is{user} ? $is{user} : $self->{user};
    my $signer = $is{signer} // $self;

    return {
        id => encoded($self->{id}),
        rawId => encoded($self->{id}),
        type => 'public-key',
        authenticatorAttachment => 'platform',
        response => {
            clientDataJSON => encoded($client_data),
            authenticatorData => encoded($data),
            signature => encoded($signer->sign($data . sha256($client_data))),
            defined $user ? (userHandle => encoded($user)) : (),
        },
        clientExtensionResults => {},
    };
}


sub client_data {
    my ($type, $options, $party, %is) = @_;

    return $is{client_data} if defined $is{client_data}
                               && !ref $is{client_data};

    # in the order of Web Authentication Level 2, 5.8.1.1

    my @members = (
        type => $is{type} // $type,
        challenge => $is{challenge} // $options->{challenge},
        origin => $is{origin} // "https://$party",
        crossOrigin => $is{cross} ? JSON::PP::true : JSON::PP::false,
        %{$is{client_data} // {}},
    );

    my $json = JSON::PP->new->utf8->allow_nonref;
    my @texts;

    while (my ($name, $value) = splice @members, 0, 2) {
        push @texts, $json->encode($name) . ':' . $json->encode($value);
    }

    return '{' . join(',', @texts) . '}';
}


# authenticator data, section 6.1

sub data {
    my ($self, $party, $attested, %is) = @_;

    my $flags = $is{flags} // PRESENT | ($self->{verifies} ? VERIFIED : 0);

    $flags |= ATTESTED if defined $attested;
    $flags |= EXTENDED if defined $is{extensions};

    local $_ = sha256($party)
               . pack('CN', $flags, $is{counter} // $self->{counter} // 0)
               . ($attested // '') . ($is{extensions} // '');

    $is{data}->() if $is{data};

    return $_;
}


sub attested {
    my ($self) = @_;

    return "\0" x 16 . pack('n', length $self->{id}) . $self->{id}
           . $self->cose_key();
}


# the public key, RFC 9053

sub cose_key {
    my ($self) = @_;

    my $der = $self->public_key();

    if ($self->{algorithm} eq 'RS256') {

        # the modulus' place in an RSA key of 2048 bits

        return map_of(number(1), number(3), number(3), number(-257),
                      number(-1), bytes(substr $der, 33, 256),
                      number(-2), bytes(substr $der, -3));
    }

    if ($self->{algorithm} eq 'EdDSA') {
        return map_of(number(1), number(1), number(3), number(-8),
                      number(-1), number(6),
                      number(-2), bytes(substr $der, -32));
    }

    return map_of(number(1), number(2), number(3), number(-7),
                  number(-1), number(1),
                  number(-2), bytes(substr $der, -64, 32),
                  number(-3), bytes(substr $der, -32));
}


sub public_key {
    my ($self) = @_;

    return $self->{public_key} //= openssl('pkey', '-in', $self->{key},
                                           '-pubout', '-outform', 'DER');
}


# the attestation object, section 6.5.4

sub attestation {
    my ($self, $data, $client_data, %is) = @_;

    my $kind = $is{attestation} // 'none';
    my $signed = $data . sha256($client_data);
    my $statement = map_of();

    if ($kind eq 'self') {
        $statement = map_of(text('alg'), number($self->{kind}{alg}),
                            text('sig'), bytes($self->sign($signed)));

    } elsif ($kind eq 'certified') {
        my $maker = $self->{maker} //= Cognito::Passkey->new();

        $statement = map_of(text('alg'), number(-7),
                            text('sig'), bytes($maker->sign($signed)),
                            text('x5c'), list(bytes($maker->certificate())));

    } elsif ($kind eq 'u2f') {

        # section 8.6: what such authenticators signed before there was CBOR

        my $maker = $self->{maker} //= Cognito::Passkey->new();
        my $older = "\0" . substr($data, 0, 32) . sha256($client_data)
                    . $self->{id} . "\4" . substr($self->public_key(), -64);

        $statement = map_of(text('sig'), bytes($maker->sign($older)),
                            text('x5c'), list(bytes($maker->certificate())));
    }

    my $format = $kind eq 'none' ? 'none'
               : $kind eq 'u2f'  ? 'fido-u2f' : 'packed';

    return map_of(text('fmt'), text($format),
                  text('attStmt'), $statement,
                  text('authData'), bytes($data));
}


# as section 8.2.1 wants it of an attestation

sub certificate {
    my ($self) = @_;

    return $self->{certificate} //=
        openssl('req', '-new', '-x509', '-key', $self->{key},
                '-days', '36500', '-outform', 'DER',
                '-subj', '/C=XX/O=Nobody/OU=Authenticator Attestation/CN=Any',
                '-addext', 'basicConstraints=critical,CA:FALSE');
}


sub sign {
    my ($self, $bytes) = @_;

    my $file = file($bytes);

    return $self->{algorithm} eq 'EdDSA'
           ? openssl('pkeyutl', '-sign', '-rawin', '-inkey', $self->{key},
                     '-in', $file)
           : openssl('dgst', '-sha256', '-sign', $self->{key}, $file);
}


# CBOR, RFC 8949: each function gives the encoding of one item

sub head {
    my ($type, $n) = @_;

    return $n < 24         ? pack('C', $type << 5 | $n)
         : $n < 0x100      ? pack('CC', $type << 5 | 24, $n)
         : $n < 0x10000    ? pack('Cn', $type << 5 | 25, $n)
                           : pack('CN', $type << 5 | 26, $n);
}


sub number { $_[0] < 0 ? head(1, -1 - $_[0]) : head(0, $_[0]) }
sub bytes  { head(2, length $_[0]) . $_[0] }
sub text   { head(3, length $_[0]) . $_[0] }
sub list   { head(4, scalar @_) . join '', @_ }
sub map_of { head(5, @_ / 2) . join '', @_ }


# base64url

sub encoded {
    my ($bytes) = @_;

    my $text = encode_base64($bytes, '');
    $text =~ tr{+/=}{-_}d;

    return $text;
}


sub unencoded {
    my ($text) = @_;

    $text =~ tr{-_}{+/};

    return decode_base64($text);
}


sub random_bytes {
    my ($size) = @_;

    open my $in, '<:raw', '/dev/urandom' or die "urandom: $!\n";
    read($in, my $bytes, $size);

    return $bytes;
}


# the name of a new file

sub file {
    my ($content) = @_;

    $directory //= tempdir('cognito-passkey-XXXXXXXX', TMPDIR => 1,
                           CLEANUP => 1);
    my $name = "$directory/" . ++$files;

    if (defined $content) {
        open my $out, '>:raw', $name or die "$name: $!\n";
        print $out $content;
        close $out or die "$name: $!\n";
    }

    return $name;
}


# what it writes; its complaints are shown only if it fails

sub openssl {
    my (@arguments) = @_;

    my $errors = file();
    my $from;
    my $pid = open($from, '-|') // die "fork: $!\n";

    if (!$pid) {
        open STDERR, '>', $errors;
        exec 'openssl', @arguments or exit 127;
    }

    binmode $from;
    local $/;
    my $output = <$from> // '';

    if (!close $from) {
        open my $in, '<', $errors;
        die "openssl @arguments: ", <$in> // '', "\n";
    }

    unlink $errors;

    return $output;
}


1;
