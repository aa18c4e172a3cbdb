package Cognito::Device;

# A device as clients make one of what a sign-in gives them: it has a password
# of its own, and confirms and proves itself by SRP.
#
#   my $device = Cognito::Device->new($result->{NewDeviceMetadata});
#   call('ConfirmDevice', $device->confirmation($result->{AccessToken}));
#
#   my $challenge = call('RespondToAuthChallenge', respond($client,
#       'DEVICE_SRP_AUTH', $session, $device->number($username)))->{body};
#   call('RespondToAuthChallenge', respond($client,
#       'DEVICE_PASSWORD_VERIFIER', undef,
#       $device->proof($challenge->{ChallengeParameters})));

use strict;
use warnings;

use Digest::SHA qw(hmac_sha256 sha256);
use MIME::Base64 qw(decode_base64 encode_base64);

use Cognito::Srp ();


sub new {
    my ($class, $metadata, $password) = @_;

    return bless {
        group    => $metadata->{DeviceGroupKey},
        key      => $metadata->{DeviceKey},
        password => $password // encode_base64(random(40), ''),
    }, $class;
}


sub random {
    my ($count) = @_;

    open my $in, '<:raw', '/dev/urandom' or die "/dev/urandom: $!\n";
    read($in, my $bytes, $count) == $count or die "/dev/urandom: $!\n";

    return $bytes;
}


# the input of ConfirmDevice

sub confirmation {
    my ($self, $token, %options) = @_;

    my $salt = Cognito::Srp::padded(
                   Cognito::Srp::number_of($options{salt} // random(16)));

    my $x = Cognito::Srp::number_of(sha256($salt . sha256(
                "$self->{group}$self->{key}:$self->{password}")));
    my $verifier = Math::BigInt->new(2)->bmodpow($x, Cognito::Srp::modulus());

    return {
        AccessToken => $token,
        DeviceKey   => $self->{key},
        defined $options{name} ? (DeviceName => $options{name}) : (),
        DeviceSecretVerifierConfig => {
            Salt             => encode_base64($salt, ''),
            PasswordVerifier => encode_base64(
                                    Cognito::Srp::padded($verifier), ''),
        },
    };
}


# the responses to DEVICE_SRP_AUTH

sub number {
    my ($self, $username) = @_;

    $self->{srp} = Cognito::Srp->new();

    return (USERNAME => $username, DEVICE_KEY => $self->{key},
            SRP_A => $self->{srp}->number());
}


# the responses to DEVICE_PASSWORD_VERIFIER; block, timestamp, password,
# username: others than the right ones

sub proof {
    my ($self, $challenge, %options) = @_;

    my $block = $options{block} // $challenge->{SECRET_BLOCK};
    my $timestamp = $options{timestamp} // Cognito::Srp::timestamp();
    my $password = $options{password} // $self->{password};

    my $key = $self->{srp}->key($challenge,
                                "$self->{group}$self->{key}:$password");
    my $signature = hmac_sha256("$self->{group}$self->{key}"
                                . decode_base64($block) . $timestamp, $key);

    return (USERNAME => $options{username} // $challenge->{USERNAME},
            DEVICE_KEY                  => $self->{key},
            PASSWORD_CLAIM_SECRET_BLOCK => $block,
            PASSWORD_CLAIM_SIGNATURE    => encode_base64($signature, ''),
            TIMESTAMP                   => $timestamp);
}


1;
