package Cognito::Totp;

# An authenticator app: RFC 6238 with SHA-1, steps of 30 s, 6 digits.
#
#   my $code = totp($secret);            # of the step that now is
#   my $next = totp($secret, 1);         # of the one after it
#   my $same = last_totp($secret);       # that which totp() gave last
#   my $no = wrong_totp($secret);        # of none that may be good soon
#
# The server takes a code one step early or late.  So the code of the present
# step and that of the next are good for half a minute at least, wherever in
# a step a test runs; no test has to watch the clock.  What is to be refused
# because it was used must be that very code, as by then the next step may
# have begun.  At a server whose clock is ahead, the offset in seconds is a
# third argument.

use strict;
use warnings;

use Digest::SHA qw(hmac_sha1);

use Exporter qw(import);

our @EXPORT = qw(totp last_totp wrong_totp);

use constant STEP => 30;

my %last;


sub totp {
    my ($secret, $later, $offset) = @_;

    $last{$secret} = int((time() + ($offset // 0)) / STEP) + ($later // 0);

    return last_totp($secret);
}


# or of a step so much later

sub last_totp {
    my ($secret, $later) = @_;

    my $step = $last{$secret} + ($later // 0);
    my $digest = hmac_sha1(pack('Q>', $step), base32($secret));
    my $place = ord(substr $digest, -1) & 0x0f;
    my $number = unpack('N', substr $digest, $place, 4) & 0x7fffffff;

    return sprintf '%06d', $number % 1_000_000;
}


sub wrong_totp {
    my ($secret) = @_;

    my $given = $last{$secret};
    my %right = map { totp($secret, $_) => 1 } -3 .. 5;

    $last{$secret} = $given;

    return (grep { !$right{$_} } map { sprintf '%06d', $_ } 0 .. 9)[0];
}


sub base32 {
    my ($text) = @_;

    my %value;
    @value{'A' .. 'Z', 2 .. 7} = 0 .. 31;

    my $bits = join '', map { sprintf '%05b', $value{$_} // die "base32: $_" }
                        split //, $text;

    return pack 'B*', substr $bits, 0, 8 * int(length($bits) / 8);
}


1;
