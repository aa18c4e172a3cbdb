package Cognito::Srp;

# A client's side of SRP as the service has it, for users:
#
#   my $srp = Cognito::Srp->new();
#   my $challenge = call('InitiateAuth', initiate($client, 'USER_SRP_AUTH',
#       USERNAME => $name, SRP_A => $srp->number()))->{body};
#   my %responses = $srp->answer($pool, $challenge->{ChallengeParameters},
#                                $password);
#   call('RespondToAuthChallenge', respond($client, 'PASSWORD_VERIFIER',
#                                          undef, %responses));
#
# With the packages of "make test" GMP computes; Math::BigInt alone can do it,
# too, but takes its time.

use strict;
use warnings;

use Digest::SHA qw(hmac_sha256 sha256);
use Encode ();
use Math::BigInt try => 'GMP';
use MIME::Base64 qw(decode_base64 encode_base64);
use Time::HiRes qw(time);

use Cognito::Test ();

my $modulus = Math::BigInt->from_hex(join '', qw(
    FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74
    020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437
    4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED
    EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05
    98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB
    9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B
    E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718
    3995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33
    A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7
    ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864
    D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E2
    08E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF));

my $generator = Math::BigInt->new(2);
my $multiplier = number_of(sha256(padded($modulus) . padded($generator)));

my @weekdays = qw(Sun Mon Tue Wed Thu Fri Sat);
my @months = qw(Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec);


sub modulus { $modulus->copy() }

sub number_of { Math::BigInt->from_hex(unpack 'H*', $_[0]) }

sub hex_of { substr $_[0]->as_hex(), 2 }


# the bytes of a positive two's complement integer

sub padded {
    my ($number) = @_;

    my $hex = hex_of($number);

    $hex = "0$hex" if length($hex) % 2;
    $hex = "00$hex" if $hex =~ /^[89a-f]/;

    return pack 'H*', $hex;
}


sub new {
    my ($class) = @_;

    open my $random, '<:raw', '/dev/urandom' or die "/dev/urandom: $!\n";
    read($random, my $bytes, 32) == 32 or die "/dev/urandom: $!\n";

    my $secret = number_of($bytes);

    return bless {
        secret => $secret,
        number => $generator->copy()->bmodpow($secret, $modulus),
    }, $class;
}


# SRP_A

sub number { hex_of($_[0]{number}) }


# 'Tue Sep 1 12:00:00 UTC 2026', of the server's clock and so many seconds off

sub timestamp {
    my ($off) = @_;

    my @time = gmtime(time() + Cognito::Test::server()->offset_seconds()
                      + ($off // 0));

    return sprintf '%s %s %d %02d:%02d:%02d UTC %d', $weekdays[$time[6]],
                   $months[$time[4]], @time[3, 2, 1, 0], $time[5] + 1900;
}


# the responses to a challenge; timestamp, username: others than the right
# ones; block: to be signed and sent instead

sub answer {
    my ($self, $pool, $challenge, $password, %options) = @_;

    my $pool_name = $pool =~ s/^.*?_//r;
    my $username = $challenge->{USER_ID_FOR_SRP};
    my $block = $options{block} // $challenge->{SECRET_BLOCK};
    my $timestamp = $options{timestamp} // timestamp();

    my $key = $self->key($challenge,
                         Encode::encode_utf8("$pool_name$username:$password"));
    my $signature = hmac_sha256(Encode::encode_utf8("$pool_name$username")
                                . decode_base64($block) . $timestamp, $key);

    return (USERNAME                    => $options{username} // $username,
            PASSWORD_CLAIM_SECRET_BLOCK => $block,
            PASSWORD_CLAIM_SIGNATURE    => encode_base64($signature, ''),
            TIMESTAMP                   => $timestamp);
}


sub key {
    my ($self, $challenge, $identity) = @_;

    my $server = Math::BigInt->from_hex($challenge->{SRP_B});
    my $salt = Math::BigInt->from_hex($challenge->{SALT});

    my $x = number_of(sha256(padded($salt) . sha256($identity)));
    my $u = number_of(sha256(padded($self->{number}) . padded($server)));

    my $power = $generator->copy()->bmodpow($x, $modulus);
    my $base = ($server - $multiplier * $power) % $modulus;
    my $shared = $base->bmodpow($self->{secret} + $u * $x, $modulus);

    return substr hmac_sha256("Caldera Derived Key\x01",
                              hmac_sha256(padded($shared), padded($u))), 0, 16;
}


1;
