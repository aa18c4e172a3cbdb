package Cognito::SignIn;

# What the tests of signing in share: refusals asked for with both kinds of
# statuses, signatures verified by the pool's published keys, and users
# brought into states that no operation leads to.
#
#   use Cognito::Test;
#   use Cognito::SignIn;
#
#   start_server(locations => DOCUMENTED);

use strict;
use warnings;

use Cwd qw(abs_path);
use Digest::SHA qw(sha256);
use File::Basename qw(dirname);
use JSON::PP ();
use Math::BigInt try => 'GMP';
use MIME::Base64 qw(decode_base64 encode_base64);

use Cognito::Test;

use Exporter qw(import);

our @EXPORT = qw(DOCUMENTED refused initiate admin_initiate respond
                 admin_respond published_keys verifies edit_user edit_pool
                 make_token decoded encoded with_conflicts
                 with_record_conflicts);

use constant DOCUMENTED => <<'END';

        location /documented {
            cognito;
            cognito_error_status documented;
        }
END

# DER of "SHA-256, no parameters" before a digest: RFC 8017, 9.2

my $digest_info = pack('H*', '3031300d060960864801650304020105000420');

my $operations;


sub documented {
    my ($operation, $type) = @_;

    $operations //= do {
        my $file = abs_path(dirname(__FILE__) . '/../../..')
                   . '/src/api/cognito-idp.json';
        open my $in, '<:raw', $file or die "$file: $!\n";
        local $/;
        JSON::PP->new->utf8->decode(<$in>)->{operations};
    };

    return $operations->{$operation}{documentedStatus}{$type};
}


# asked twice, once for each kind of status; options as of call()

sub refused {
    my ($operation, $input, $type, $message, $name, %options) = @_;

    local $Test::Builder::Level = $Test::Builder::Level + 1;

    my $status = $type eq 'InternalErrorException'  ? 500
               : $type eq 'NotImplementedException' ? 501 : 400;

    is_error(call($operation, $input, %options), $type, $message, $status,
             $name);
    is_error(call($operation, $input, %options, path => '/documented'), $type,
             $message, documented($operation, $type) // $status,
             "$name, as documented");
}


# inputs

sub initiate {
    my ($client, $flow, %parameters) = @_;

    return { ClientId => $client, AuthFlow => $flow,
             AuthParameters => \%parameters };
}


sub admin_initiate {
    my ($client, @rest) = @_;

    return { UserPoolId => pool_of($client), %{initiate($client, @rest)} };
}


sub respond {
    my ($client, $challenge, $session, %responses) = @_;

    return { ClientId => $client, ChallengeName => $challenge,
             ChallengeResponses => \%responses,
             defined $session ? (Session => $session) : () };
}


sub admin_respond {
    my ($client, @rest) = @_;

    return { UserPoolId => pool_of($client), %{respond($client, @rest)} };
}


# tokens

sub decoded {
    my ($text) = @_;

    $text =~ tr{-_}{+/};

    return decode_base64($text);
}


sub encoded {
    my ($bytes) = @_;

    my $text = encode_base64($bytes, '');
    $text =~ tr{+/=}{-_}d;

    return $text;
}


# a token without any right to be one: header and claims in the order given

sub make_token {
    my ($header, $claims, $signature) = @_;

    my $json = JSON::PP->new->utf8->canonical;

    return join '.', encoded($json->encode($header)),
                encoded($json->encode($claims)), encoded($signature);
}


# kid => { n, e, ... }, as anybody can read it

sub published_keys {
    my ($pool) = @_;

    my $answer = http('GET', path => "/$pool/.well-known/jwks.json");

    return { map { $_->{kid} => $_ } @{$answer->{body}{keys}} };
}


# RS256 by hand: the signature's power is the padded digest

sub verifies {
    my ($token, $keys) = @_;

    my ($header, $claims, $signature) = split /\./, $token;
    my $key = $keys->{token_header($token)->{kid}} or return 0;
    my $bytes = decoded($signature);
    my $size = length decoded($key->{n});

    my $power = number($bytes)->bmodpow(number(decoded($key->{e})),
                                        number(decoded($key->{n})));
    my $hex = substr $power->as_hex(), 2;

    my $info = $digest_info . sha256("$header.$claims");
    my $block = "\x00\x01" . "\xff" x ($size - length($info) - 3) . "\x00"
                . $info;

    return length($bytes) == $size
           && $hex eq (unpack('H*', $block) =~ s/^0+//r);
}


sub number { Math::BigInt->from_hex(unpack 'H*', $_[0]) }


# the record as it is kept: edit_user($pool, $name, sub { $_[0]{Status} = ... })

sub edit_user {
    my ($pool, $username, $edit) = @_;

    edit_record("cg:user:{$pool/$username}", $edit);
}


sub edit_record {
    my ($key, $edit) = @_;

    my $redis = redis();
    my ($version, $text) = split / /, $redis->command('GET', $key), 2;
    my $json = JSON::PP->new->utf8;
    my $record = $json->decode($text);

    $edit->($record);
    $version++;

    $redis->command('SET', $key, "$version " . $json->encode($record));
}


# a pool's record; workers that have it in their caches hear of it a moment
# later

sub edit_pool {
    my ($pool, $edit) = @_;

    edit_record("cg:pool:{$pool}", $edit);
    redis()->command('PUBLISH', 'cg:changed', "cg:pool:{$pool}");
}


# as if somebody changed the user, or the record of a key, whenever a call has
# just read it: no call has ever seen a version that begins with a zero

sub with_conflicts {
    my ($pool, $username, $code) = @_;

    with_record_conflicts("cg:user:{$pool/$username}", $code);
}


sub with_record_conflicts {
    my ($key, $code) = @_;

    my $text = redis()->command('GET', $key);

    redis()->command('SET', $key, "0$text");

    $code->();

    redis()->command('SET', $key, $text);
}


1;
